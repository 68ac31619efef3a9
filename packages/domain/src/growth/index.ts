export {
  checkEvaluation,
  checkOwnStep,
  type EvaluationContext,
  evaluationProblemFields,
  type OwnStepContext,
  ownStepProblemFields,
  refusalsOfEvaluation,
  refusalsOfOwnStep,
} from './check-growth.js';
export {
  type EvaluationDue,
  type EvaluationFacts,
  type EvaluationSettings,
  evaluationDue,
} from './evaluation-due.js';
export { evaluationQuestions } from './evaluation-questions.js';
export { type OwnStepKind, ownStepKinds } from './growth-codes.js';
export {
  type EvaluationValues,
  evaluationAnswerFacts,
  evaluationFacts,
  type OwnStepValues,
  ownStepFacts,
  questionsList,
} from './growth-facts.js';
export { thanksAskedMonths, thanksDueSince } from './thanks-due.js';
