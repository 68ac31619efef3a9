export {
  type Change,
  countChange,
  type MarkChange,
  type OutcomeAnswers,
  type OutcomeChange,
  outcomeChange,
} from './outcome-change.js';
export {
  answeredDegrees,
  markRange,
  type NetworkRelation,
  networkNearness,
  networkRelations,
  type OutcomeMark,
  type OutcomeMoment,
  outcomeMarks,
  outcomeMoments,
} from './outcome-codes.js';
export { checkOutcome, type OutcomeDue, type OutcomeFacts, outcomeDue } from './outcome-due.js';
export { type OutcomeValues, outcomeAnswerFacts, outcomeFacts } from './outcome-facts.js';
export type { NetworkMember, Outcome } from './outcome-schema.js';
