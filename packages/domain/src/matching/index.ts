export type { MotherToMatch } from './background.js';
export { criterionWeights, type MatchCriterion, matchCriteria } from './criteria.js';
export { earlierWithMother, type MatchHistory, type WhoVisits } from './earlier-with-mother.js';
export { type Fit, fitOf, sharesNoLanguage, strengthsOf } from './fit.js';
export {
  type MatchDates,
  type MatchEndReason,
  type MatchEndSide,
  matchEndReasons,
  matchEndSides,
  openMatch,
} from './match.js';
export type { MatchEnd, ProposalAnswer, Rejection } from './match-schema.js';
export { type ChosenVisitor, type MatchingProblemCode, matchingProblems } from './matching-problems.js';
export {
  canAnswerProposal,
  canEndMatch,
  canMatch,
  canPropose,
  canReconsider,
  canReject,
  canTakeOver,
  type MatchContext,
  type MatchEndProblem,
  type MatchStartProblem,
  matchEndProblemFields,
  plannedUntil,
} from './matching-rules.js';
export { canTakeOn, type PassedVisitChoice, passedVisitChoices, passOnProblemFields } from './pass-on.js';
export type { PassOn } from './pass-on-schema.js';
export {
  type ProposalAnswerCode,
  type ProposalOutcome,
  proposalAnswers,
  proposalOutcomes,
} from './proposal-codes.js';
export {
  type Candidate,
  type CandidateLack,
  type CriterionScore,
  candidateLacks,
  type EarlierWithMother,
  type RankedCandidate,
  rankCandidates,
} from './ranking.js';
