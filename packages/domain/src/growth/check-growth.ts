import { beforeHerStart } from '../code-lists/before-her-start.js';
import { entriesOn, type ListEntry } from '../code-lists/maintained-lists.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Refusal, type Result, refusalAt } from '../kernel/result.js';
import type { EvaluationValues, OwnStepValues } from './growth-facts.js';

const inFuture = problemOf(
  'growth-in-future',
  ['Deze dag moet nog komen.', 'This day has yet to come.'],
  ['Kies vandaag of eerder.', 'Choose today or earlier.'],
);
const evaluationTwice = problemOf(
  'evaluation-twice-a-day',
  ['Op deze dag staat al een evaluatie.', 'There is an evaluation on this day already.'],
  ['Wijzig die, of kies een andere dag.', 'Change that one, or choose another day.'],
);
const questionNotInList = problemOf(
  'question-not-in-list',
  ['Een vraag staat niet (meer) in de lijst.', 'A question is not (or no longer) in the list.'],
  [
    'Laad de pagina opnieuw en vul de vragen in die er nu staan.',
    'Reload the page and answer the questions that are there now.',
  ],
);
const ownStepTwice = problemOf(
  'own-step-twice',
  ['Deze stap staat er al, met deze datum.', 'This step is there already, with this date.'],
  ['Wijzig die, of kies een andere dag.', 'Change that one, or choose another day.'],
);

type DayProblemCode = 'growth-in-future' | 'before-her-start';
type EvaluationProblemCode = DayProblemCode | 'evaluation-twice-a-day' | 'question-not-in-list';
type StepProblemCode = DayProblemCode | 'own-step-twice';

/** At which field of a form each problem of an evaluation is said. */
export const evaluationProblemFields = deepFreeze({
  'growth-in-future': 'evaluatedOn',
  'before-her-start': 'evaluatedOn',
  'evaluation-twice-a-day': 'evaluatedOn',
  'question-not-in-list': 'answers',
} as const satisfies Readonly<Record<EvaluationProblemCode, keyof EvaluationValues>>);

/** At which field of a form each problem of a step of hers is said. */
export const ownStepProblemFields = deepFreeze({
  'growth-in-future': 'takenOn',
  'before-her-start': 'takenOn',
  'own-step-twice': 'takenOn',
} as const satisfies Readonly<Record<StepProblemCode, keyof OwnStepValues>>);

/** What is wrong with the day of an evaluation, or of a step that she took. */
function dayProblem(
  day: string,
  { startedOn, today }: { readonly startedOn: string | null; readonly today: PlainDate },
): Problem<DayProblemCode> | null {
  requireDays(day, startedOn);
  if (day > today.toString()) return inFuture;
  return startedOn !== null && day < startedOn ? beforeHerStart : null;
}

/** Each problem that there is, at its field. */
const refusalsAt = <Code extends string>(
  fields: Readonly<Record<Code, string>>,
  ...problems: readonly (Problem<Code> | null)[]
): readonly Refusal<Code>[] =>
  problems.flatMap((problem) => (problem === null ? [] : [refusalAt(fields, problem)]));

/** What an evaluation must agree with. Dates are ISO text. */
export interface EvaluationContext {
  /** The day on which she began; null: not known. */
  readonly startedOn: string | null;
  /** Days of her other evaluations. */
  readonly otherDays: readonly string[];
  /** Codes that it may keep, since they stand in it already; absent: none. */
  readonly kept?: readonly string[];
  /** The maintained list of questions; absent: they are not looked up. */
  readonly list?: readonly ListEntry[];
}

type CheckedEvaluation = Pick<EvaluationValues, 'evaluatedOn' | 'answers'>;

/**
 * All that is wrong with an evaluation beside what its schema says, each with the fact it is about: it was, once a day, since
 * she began, and answers questions of that day.
 * @param evaluation The evaluation, after its schema.
 * @param context Her start, her other evaluations and the questions that there are.
 * @param today The day on which it is recorded.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const context = { startedOn: '2008-02-01', otherDays: ['2008-06-01'] };
 * const evaluation = { evaluatedOn: '2008-06-01', answers: [] };
 * refusalsOfEvaluation(evaluation, context, Temporal.PlainDate.from('2008-06-01'))[0]?.field; // 'evaluatedOn'
 */
export function refusalsOfEvaluation(
  { evaluatedOn, answers }: CheckedEvaluation,
  { startedOn, otherDays, kept = [], list }: EvaluationContext,
  today: PlainDate,
): readonly Refusal<EvaluationProblemCode>[] {
  requireDays(...otherDays);
  const known =
    list === undefined ? null : [...kept, ...entriesOn(list, evaluatedOn).map(({ code }) => code)];
  const isUnknown = (question: string | null) => question === null || known?.includes(question) === false;
  return refusalsAt(
    evaluationProblemFields,
    dayProblem(evaluatedOn, { startedOn, today }),
    otherDays.includes(evaluatedOn) ? evaluationTwice : null,
    known !== null && answers.some(({ question }) => isUnknown(question)) ? questionNotInList : null,
  );
}

/**
 * Whether an evaluation can be recorded: nothing is wrong with it by {@link refusalsOfEvaluation}.
 * @param evaluation The evaluation, after its schema.
 * @param context Her start, her other evaluations and the questions that there are.
 * @param today The day on which it is recorded.
 * @returns The evaluation as it was given, or the first problem.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const context = { startedOn: '2008-02-01', otherDays: [] };
 * const evaluation = { evaluatedOn: '2008-01-31', answers: [] };
 * checkEvaluation(evaluation, context, Temporal.PlainDate.from('2008-06-01')).ok; // false
 * checkEvaluation({ ...evaluation, evaluatedOn: '2008-06-01' }, context, Temporal.PlainDate.from('2008-06-01')).ok; // true
 */
export function checkEvaluation<Evaluation extends CheckedEvaluation>(
  evaluation: Evaluation,
  context: EvaluationContext,
  today: PlainDate,
): Result<Evaluation, Problem<EvaluationProblemCode>> {
  const [refusal] = refusalsOfEvaluation(evaluation, context, today);
  return refusal === undefined ? ok(evaluation) : fail(refusal.problem);
}

/** What tells one step of a visiting mother from another; of a form that is not complete yet, as far as it is. */
interface StepTaken extends Pick<OwnStepValues, 'takenOn'> {
  readonly stepKind: OwnStepValues['stepKind'] | null;
}

/** What a step of hers must agree with: her start, ISO text, and her other steps. */
export interface OwnStepContext {
  readonly startedOn: string | null;
  readonly others: readonly StepTaken[];
}

/**
 * All that is wrong with a step that a visiting mother took for herself beside what its schema says, each with the fact it is
 * about: it was taken, since she began, and is not there yet. What she does after she stopped counts as hers too.
 * @param step The step, after its schema.
 * @param context Her start and her other steps.
 * @param today The day on which it is recorded.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const course = { stepKind: 'course', takenOn: '2008-01-31' };
 * refusalsOfOwnStep(course, { startedOn: '2008-02-01', others: [] }, Temporal.PlainDate.from('2008-06-01'))[0]?.field; // 'takenOn'
 */
export function refusalsOfOwnStep(
  { stepKind, takenOn }: StepTaken,
  { startedOn, others }: OwnStepContext,
  today: PlainDate,
): readonly Refusal<StepProblemCode>[] {
  const isThere = others.some((other) => other.stepKind === stepKind && other.takenOn === takenOn);
  return refusalsAt(
    ownStepProblemFields,
    dayProblem(takenOn, { startedOn, today }),
    isThere ? ownStepTwice : null,
  );
}

/**
 * Whether a step that a visiting mother took for herself can be recorded: nothing is wrong with it by
 * {@link refusalsOfOwnStep}.
 * @param step The step, after its schema.
 * @param context Her start and her other steps.
 * @param today The day on which it is recorded.
 * @returns The step as it was given, or the first problem.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const course = { stepKind: 'course', takenOn: '2008-06-01' };
 * const today = Temporal.PlainDate.from('2008-06-01');
 * checkOwnStep(course, { startedOn: '2008-02-01', others: [] }, today).ok; // true
 * checkOwnStep(course, { startedOn: '2008-02-01', others: [course] }, today).ok; // false
 */
export function checkOwnStep<Step extends StepTaken>(
  step: Step,
  context: OwnStepContext,
  today: PlainDate,
): Result<Step, Problem<StepProblemCode>> {
  const [refusal] = refusalsOfOwnStep(step, context, today);
  return refusal === undefined ? ok(step) : fail(refusal.problem);
}
