import { entriesOn, type ListEntry } from '../code-lists/maintained-lists.js';
import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { fail, ok, type Problem, problemOf, type Result } from '../kernel/result.js';
import type { EvaluationValues, OwnStepValues } from './growth-facts.js';

const inFuture = problemOf(
  'growth-in-future',
  ['Deze dag moet nog komen.', 'This day has yet to come.'],
  ['Kies vandaag of eerder.', 'Choose today or earlier.'],
);
const beforeStart = problemOf(
  'growth-before-start',
  ['Op deze dag was zij nog geen bezoekmoeder.', 'She was no visiting mother yet on this day.'],
  ['Kies een dag vanaf haar start.', 'Choose a day from her start on.'],
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

/** What is wrong with a day on which a visiting mother was evaluated with, or took a step; null: nothing. */
function dayRefusal(day: string, startedOn: string | null, today: PlainDate) {
  requireDays(day, startedOn);
  if (day > today.toString()) return inFuture;
  return startedOn !== null && day < startedOn ? beforeStart : null;
}

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

/**
 * Whether an evaluation can be recorded: it was, once a day, since she began, and answers questions of that day.
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
export function checkEvaluation<Evaluation extends Pick<EvaluationValues, 'evaluatedOn' | 'answers'>>(
  evaluation: Evaluation,
  { startedOn, otherDays, kept = [], list }: EvaluationContext,
  today: PlainDate,
): Result<
  Evaluation,
  Problem<'growth-in-future' | 'growth-before-start' | 'evaluation-twice-a-day' | 'question-not-in-list'>
> {
  const { evaluatedOn, answers } = evaluation;
  const refusal = dayRefusal(evaluatedOn, startedOn, today);
  if (refusal !== null) return fail(refusal);
  requireDays(...otherDays);
  if (otherDays.includes(evaluatedOn)) return fail(evaluationTwice);
  if (list === undefined) return ok(evaluation);
  const known = new Set([...kept, ...entriesOn(list, evaluatedOn).map(({ code }) => code)]);
  const isKnown = answers.every(({ question }) => question !== null && known.has(question));
  return isKnown ? ok(evaluation) : fail(questionNotInList);
}

/** What tells one step of a visiting mother from another. */
type StepTaken = Pick<OwnStepValues, 'stepKind' | 'takenOn'>;

/**
 * Whether a step that a visiting mother took for herself can be recorded: it was taken, since she began, and is not there yet.
 * What she does after she stopped counts as hers too.
 * @param step The step, after its schema.
 * @param context Her start, ISO text, and her other steps.
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
  { startedOn, others }: { readonly startedOn: string | null; readonly others: readonly StepTaken[] },
  today: PlainDate,
): Result<Step, Problem<'growth-in-future' | 'growth-before-start' | 'own-step-twice'>> {
  const refusal = dayRefusal(step.takenOn, startedOn, today);
  if (refusal !== null) return fail(refusal);
  const isThere = others.some(
    ({ stepKind, takenOn }) => stepKind === step.stepKind && takenOn === step.takenOn,
  );
  return isThere ? fail(ownStepTwice) : ok(step);
}
