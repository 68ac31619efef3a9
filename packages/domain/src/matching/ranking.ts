import { type CodeOf, codeList } from '../kernel/code-list.js';
import { compareText } from '../kernel/compare-text.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { LocationSettings } from '../location/location-settings.js';
import type { VisitingMotherOffer } from '../supervision/offers.js';
import {
  maximumFamilies,
  type ReadinessFacts,
  type ReadinessLack,
  readiness,
  readinessLacks,
} from '../supervision/readiness.js';
import { isCoordinatorOn } from '../supervision/visiting-coordinator.js';
import type { BackgroundOfCandidate, Judgement, MotherToMatch } from './background.js';
import { criterionWeights, type MatchCriterion, matchCriteria } from './criteria.js';
import { judgements } from './criterion-scores.js';

/** Why a visiting mother cannot be proposed to this mother: what she lacks, or what went before. */
export const candidateLacks = codeList('candidate-lack', [
  ...readinessLacks.codes,
  { code: 'herself', label: { nl: 'dit is de moeder zelf', en: 'this is the mother herself' } },
  { code: 'visits-her', label: { nl: 'zij bezoekt deze moeder al', en: 'she visits this mother already' } },
  { code: 'proposed', label: { nl: 'dit voorstel loopt al', en: 'this was proposed already' } },
  {
    code: 'declined',
    label: { nl: 'een voorstel is eerder afgewezen', en: 'a proposal was declined before' },
  },
  { code: 'rejected', label: { nl: 'zij is voor deze moeder afgewezen', en: 'rejected for this mother' } },
  {
    code: 'ended-before',
    label: { nl: 'bij een eerdere koppeling klikte het niet', en: 'an earlier match did not click' },
  },
]);
export type CandidateLack = CodeOf<typeof candidateLacks>;
/** What went on between a mother and a visiting mother before. */
export type EarlierWithMother = Exclude<CandidateLack, ReadinessLack>;

/** A visiting mother as a candidate. */
export interface Candidate extends ReadinessFacts, Omit<BackgroundOfCandidate, 'maximum' | 'offers'> {
  readonly visitingMotherId: string;
  readonly offers: readonly VisitingMotherOffer[];
  /** What she does not want or cannot do, in words; the coordinator weighs it. */
  readonly limits: string | null;
  /** What went before between these two; absent: nothing. */
  readonly earlier?: readonly EarlierWithMother[];
}

/** A candidate's judgement on one criterion with its weight in this ranking, from 0 to 1. */
export interface CriterionScore extends Judgement {
  readonly criterion: MatchCriterion;
  readonly weight: number;
}

export interface RankedCandidate {
  readonly visitingMotherId: string;
  readonly eligible: boolean;
  readonly lacks: readonly CandidateLack[];
  /** From 0 to 1. */
  readonly score: number;
  readonly criteria: readonly CriterionScore[];
  readonly limits: string | null;
  /** Whether she is a coordinator of the location herself: of two who fit as well, the volunteer comes first. */
  readonly isCoordinator: boolean;
}

/** What is not known of a candidate counts half: neither for nor against her. */
const scoreOfNotKnown = 0.5;
const total = Object.values(criterionWeights).reduce((sum, weight) => sum + weight, 0);

function ranked(
  mother: MotherToMatch,
  candidate: Candidate,
  settings: Pick<LocationSettings, 'vogRequired' | 'vogValidYears' | 'familiesPerVisitingMother'>,
  today: PlainDate,
): RankedCandidate {
  const background = { ...candidate, maximum: maximumFamilies(candidate, settings) };
  const criteria = matchCriteria.values.map((criterion) => ({
    criterion,
    weight: criterionWeights[criterion] / total,
    ...judgements[criterion](mother, background),
  }));
  const lacks: readonly CandidateLack[] = [
    ...readiness(candidate, candidate.activeMatches, settings, today).lacks,
    ...(candidate.earlier ?? []),
  ];
  const points = criteria.reduce(
    (sum, { score, criterion }) => sum + criterionWeights[criterion] * (score ?? scoreOfNotKnown),
    0,
  );
  return {
    visitingMotherId: candidate.visitingMotherId,
    eligible: lacks.length === 0,
    lacks,
    score: points / total,
    criteria,
    limits: candidate.limits,
    isCoordinator: isCoordinatorOn(candidate, today.toString()),
  };
}

/**
 * Proposes visiting mothers for a mother, explained; the coordinator decides. Her wish leads: whoever
 * fulfils it stands above whoever does not, whatever else holds. Who cannot be matched stands below all
 * who can, and the lacks say why. Of two who fit as well the volunteer stands above the coordinator who visits
 * herself: the programme is for mothers by mothers. Otherwise equal scores stand in the order of their ids, so that the order does
 * not depend on the order in which candidates were given.
 * @param mother The mother's wish and background.
 * @param candidates Visiting mothers of the location.
 * @param settings Settings of the location on that day.
 * @param today The day on which is asked.
 * @returns All candidates, the best first.
 * @example
 * const mother = aMotherToMatch({ wish: 'same-language', languages: ['ar'] });
 * const candidates = [aCandidate({ visitingMotherId: 'v1', languages: ['nl'] }), aCandidate({ visitingMotherId: 'v2', languages: ['ar'] })];
 * rankCandidates(mother, candidates, defaultLocationSettings, Temporal.PlainDate.from('2008-05-01')).map((each) => each.visitingMotherId); // ['v2', 'v1']
 */
export const rankCandidates = (
  mother: MotherToMatch,
  candidates: readonly Candidate[],
  settings: Pick<LocationSettings, 'vogRequired' | 'vogValidYears' | 'familiesPerVisitingMother'>,
  today: PlainDate,
): readonly RankedCandidate[] =>
  candidates
    .map((candidate) => ranked(mother, candidate, settings, today))
    .toSorted(
      (a, b) =>
        Number(b.eligible) - Number(a.eligible) ||
        b.score - a.score ||
        Number(a.isCoordinator) - Number(b.isCoordinator) ||
        compareText(a.visitingMotherId, b.visitingMotherId),
    );
