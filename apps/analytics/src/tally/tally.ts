import type { DeliveryDescriptor } from '@mim/domain/delivery';

/**
 * Version of what is counted and how. It is stored with every tally: a stored tally of another
 * version is counted again from its delivery, so raise it with every change of meaning or shape.
 */
export const tallyDefinitionVersion = '1';

/** How often each key occurs: a code or a year. A key that does not occur is absent. */
export type Counts = Readonly<Record<string, number>>;

/**
 * How often each integer value occurs: value, count, value, count, …; values rise, counts are above 0.
 * Flat, because a report adds up hundreds of thousands of them.
 * @example
 * [3, 10, 7, 2] // ten times 3 and two times 7
 */
export type Histogram = readonly number[];

/** Rows by one characteristic. The three kinds of not knowing are counted apart. */
export interface Breakdown {
  readonly known: Counts;
  readonly notKnown: Counts;
}

/** Rows by a characteristic of which several can hold; `none` counts rows where nothing applies. */
export interface MultipleBreakdown {
  readonly recorded: number;
  readonly notRecorded: number;
  readonly counts: Counts;
}

/**
 * What Kaplan-Meier and Aalen-Johansen need. Days are counted from the first visit: a row is at risk
 * at day t when entry < t ≤ exit.
 */
export interface SurvivalCounts {
  /** Rows by the day after which they are observed: 0, or the days before 1 January of the year. */
  readonly entries: Histogram;
  /** Rows by the last day on which they are observed. */
  readonly exits: Histogram;
  /** By end reason: rows that ended for it, by their last day. Transfers are no end and not here. */
  readonly events: Readonly<Record<string, Histogram>>;
}

export const participationBreakdowns = [
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

/** Characteristics by which retention and completion are also counted. */
export const strata = [
  'origin',
  'same-language',
  'education',
  'mother-circumstances',
  'child-circumstances',
] as const;
export type Stratum = (typeof strata)[number];

/** The part of a stratum's rows of which the characteristic is not known. */
export const notKnownStratum = 'not-known';

export interface ParticipationCounts {
  readonly total: number;
  /** Started in the year. */
  readonly new: number;
  /** Started in the year, with a first child. */
  readonly newFirstChild: number;
  /** Started in the year as the continuation of a trajectory elsewhere, by sending location. */
  readonly transfersIn: Counts;
  readonly breakdowns: Readonly<Record<ParticipationBreakdown, Breakdown>>;
  readonly circumstances: Readonly<Record<CircumstanceBreakdown, MultipleBreakdown>>;
  readonly referredTo: Counts;
}

export interface DosageCounts {
  /** Rows with visits done and visits expected, and the sums of both. */
  readonly rows: number;
  readonly done: number;
  readonly expected: number;
  /** Of those, the rows of which at least one visit was expected. */
  readonly dueRows: number;
  readonly dueDone: number;
  readonly dueExpected: number;
  /** Of those, the rows with at least 80% of the expected visits. */
  readonly atLeast80: number;
  /** Rows with minutes and at least one visit. */
  readonly minuteRows: number;
  readonly minutes: number;
  readonly minuteVisits: number;
  /** Rows with outings and visits. */
  readonly outingRows: number;
  readonly outings: number;
  readonly outingVisits: number;
  /** Completed in the year: rows by visits since the start, and rows without that number. */
  readonly completedVisits: Histogram;
  readonly completedVisitsNotRecorded: number;
}

/** Rows by cohort: the year in which the child turns 18 months. Transferred rows are in none. */
export interface CohortCounts {
  /** Completed in the year of the delivery. */
  readonly completed: Counts;
  /** Ended otherwise in the year of the delivery. */
  readonly endedEarly: Counts;
  /** Still taking part on 31 December of the year of the delivery. */
  readonly open: Counts;
}

export interface VisitingMotherCounts {
  readonly total: number;
  /** Started in the year: the ledger's in. */
  readonly new: number;
  /** Stopped in the year by reason: together the ledger's out. */
  readonly stopped: Counts;
  /** Active on 1 January. */
  readonly opening: number;
  /** Active after 31 December. */
  readonly closing: number;
  readonly activeDays: number;
  /** Rows with both numbers of months, and the sums of both. */
  readonly monthRows: number;
  readonly monthsMatched: number;
  readonly monthsSupervised: number;
  readonly breakdowns: Readonly<Record<VisitingMotherBreakdown, Breakdown>>;
  readonly workExperience: MultipleBreakdown;
}

export interface CoordinatorCounts {
  readonly total: number;
  /** Coordinators by hours per week in millionths of an hour, so that sums stay integers. */
  readonly hours: Histogram;
}

/** A location's own facts, from the descriptor of its delivery. */
export type LocationFacts = Pick<
  DeliveryDescriptor,
  'providers' | 'variants' | 'targetGroup' | 'funding' | 'reimbursement' | 'nil'
> & { readonly name: string; readonly municipality: string };

/** The few totals that are also kept by location. */
export interface LocationCounts {
  readonly participations: number;
  readonly ended: number;
  readonly completed: number;
  readonly visitingMothers: number;
}

/**
 * What was counted in the deliveries of one calendar year, of one or of many locations. Plain,
 * JSON-serialisable and additive: the tally of two locations together is `merge` of the two. Every
 * figure of any selection of locations is derived from it, never from figures of parts.
 */
export interface Tally {
  /** Every location that delivered, nil deliveries too, by location code. */
  readonly locations: Readonly<Record<string, LocationFacts>>;
  readonly byLocation: Readonly<Record<string, LocationCounts>>;
  readonly participations: ParticipationCounts;
  /** Days of waiting, of trajectories started in the year with both dates. */
  readonly waiting: Readonly<Record<WaitingInterval, Histogram>>;
  readonly dosage: DosageCounts;
  /** Rows ended in the year by reason, `transferred` included. */
  readonly ended: Counts;
  readonly cohort: CohortCounts;
  readonly survival: SurvivalCounts;
  /** The same by characteristic and code, with what is not known under `not-known`. */
  readonly strata: Readonly<Record<Stratum, Readonly<Record<string, SurvivalCounts>>>>;
  readonly visitingMothers: VisitingMotherCounts;
  readonly coordinators: CoordinatorCounts;
}

/** What the figures of a later year need of a tally: whose counts they are, and the ends by cohort. */
export type CohortTally = Pick<Tally, 'locations' | 'cohort'>;
