/** The breakdowns that version 1 has too, in the order in which people read them. */
export const firstBreakdowns = [
  'origin',
  'age',
  'education',
  'household',
  'income',
  'first-child',
  'referral-source',
  'group-participant',
  'same-origin',
  'same-language',
] as const;

export const participationBreakdowns = [...firstBreakdowns, 'child-age-at-start'] as const;
export type ParticipationBreakdown = (typeof participationBreakdowns)[number];

export const circumstanceBreakdowns = ['child-circumstances', 'mother-circumstances'] as const;
export type CircumstanceBreakdown = (typeof circumstanceBreakdowns)[number];

export const visitingMotherBreakdowns = [
  'origin',
  'age',
  'education',
  'former-programme-mother',
  'preparation',
] as const;
export type VisitingMotherBreakdown = (typeof visitingMotherBreakdowns)[number];

export const waitingIntervals = [
  'referral-to-intake',
  'intake-to-match',
  'match-to-first-visit',
  'referral-to-first-visit',
] as const;
export type WaitingInterval = (typeof waitingIntervals)[number];

/** The characteristics by which version 1 draws retention. */
export const firstStrata = [
  'origin',
  'same-language',
  'education',
  'mother-circumstances',
  'child-circumstances',
] as const;

/** Characteristics by which retention and completion are also counted. */
export const strata = [...firstStrata, 'child-age-at-start'] as const;
export type Stratum = (typeof strata)[number];

/** The part of a stratum's rows of which the characteristic is not known. */
export const notKnownStratum = 'not-known';

/**
 * The pairs of characteristics that are counted together, each for a question that is asked of the two and that neither answers
 * alone: whether mothers of an origin are those with little schooling, or the schooling of an area; how many of the young live
 * alone; which way in reaches whom. Every pair more is kept of every location and year.
 */
export const pairs = ['origin-by-education', 'age-by-household', 'referral-source-by-origin'] as const;
export type Pair = (typeof pairs)[number];

/** The three things that she marks from 1 to 10. */
export const outcomeMarks = ['confidence', 'finding-help', 'support'] as const;

/** What is asked at the intake and again at the end: the marks, and the persons of her network. */
export const outcomeItems = [...outcomeMarks, 'network'] as const;
export type OutcomeItem = (typeof outcomeItems)[number];
