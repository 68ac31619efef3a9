import type { maintainedLists } from '../code-lists/maintained-lists.js';
import type { CodeOf } from '../kernel/code-list.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { FactTable, ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { ownStepKinds } from './growth-codes.js';

/** The maintained list that the questions of an evaluation come from. */
export const questionsList = 'evaluation-questions' satisfies CodeOf<typeof maintainedLists>;

/** Short: what is said in a talk of an hour, in her words. */
const longestAnswer = 500;
/** So many questions can be answered in one evaluation. */
const mostAnswers = 30;

/** An answer of an evaluation: to which question of the maintained list, and what she said. */
export const evaluationAnswerFacts = deepFreeze({
  question: { kind: kinds.line(60), label: bilingual('vraag', 'question') },
  answer: { kind: kinds.line(longestAnswer), label: bilingual('antwoord', 'answer') },
} as const);

/**
 * The facts of an evaluation with a visiting mother: offered when she stops, and in between where the location wants it, never
 * required. The form, the API's inputs and answers, the checks of the table and the words derive from it. Source: the
 * 2012 report on working methods.
 */
export const evaluationFacts = deepFreeze({
  evaluatedOn: { kind: kinds.day, isRequired: true, label: bilingual('datum', 'date') },
  declined: {
    kind: kinds.flag,
    label: bilingual('zij wil dit niet invullen', 'she does not want to fill this in'),
  },
  answers: {
    kind: kinds.records(evaluationAnswerFacts, 'answer', mostAnswers, () => null),
    label: bilingual('antwoorden', 'answers'),
  },
} as const satisfies FactTable);
export type EvaluationValues = ValuesOf<typeof evaluationFacts>;

/** The facts of a step that a visiting mother took for herself. Form, API and checks of the table derive from it. */
export const ownStepFacts = deepFreeze({
  stepKind: { kind: kinds.code(ownStepKinds), isRequired: true, label: bilingual('stap', 'step') },
  takenOn: { kind: kinds.day, isRequired: true, label: bilingual('datum', 'date') },
  stepNote: {
    kind: kinds.line(300),
    label: bilingual('toelichting', 'note'),
    help: bilingual('In een paar woorden, zoals welke cursus.', 'In a few words, such as which course.'),
  },
} as const satisfies FactTable);
export type OwnStepValues = ValuesOf<typeof ownStepFacts>;
