import type { Participation } from '../delivery/columns.js';
import type { AnsweredQuestion } from '../delivery/delivery-lists.js';
import { compareText } from '../kernel/compare-text.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { OutcomeMark, OutcomeMoment } from '../outcome/outcome-codes.js';
import type { Outcome } from '../outcome/outcome-schema.js';

/** What a delivery tells of the outcome. */
type OutcomeColumn =
  | `${'confidence' | 'finding_help' | 'support' | 'network'}_${'start' | 'end'}`
  | 'question_answered'
  | 'outcome_declined';
export type OutcomeCells = Pick<Participation, OutcomeColumn>;

/** The columns of each mark, without when it was given. */
const columnOfMark = deepFreeze({
  sureAsParent: 'confidence',
  knowsWhereToFindHelp: 'finding_help',
  peopleToFallBackOn: 'support',
} as const satisfies Readonly<Record<OutcomeMark, string>>);
const marks = Object.keys(columnOfMark) as OutcomeMark[];

/** What was said at a moment, the last time that it was asked; a moment can come again when she begins again. */
const latest = (outcomes: readonly Outcome[], moment: OutcomeMoment): Outcome | null =>
  outcomes
    .filter((outcome) => outcome.moment === moment)
    .toSorted((a, b) => compareText(a.measuredOn, b.measuredOn))
    .at(-1) ?? null;

/** Wholly answered is yes, not at all is no, and all between them partly. */
const answerOf = (answered: number | null): AnsweredQuestion | null =>
  answered === null ? null : answered === 5 ? 'yes' : answered === 1 ? 'no' : 'partly';

const answersAt = (outcome: Outcome | null, suffix: 'start' | 'end') => ({
  ...Object.fromEntries(marks.map((mark) => [`${columnOfMark[mark]}_${suffix}`, outcome?.[mark] ?? null])),
  // A map on which nobody stands was not filled in where the rest was not either.
  [`network_${suffix}`]: outcome === null || !isAnswered(outcome) ? null : outcome.network.length,
});

const isAnswered = (outcome: Outcome): boolean =>
  outcome.network.length > 0 || marks.some((mark) => outcome[mark] !== null);

/**
 * What a mother said of herself at the intake and at the end, as the delivery tells it. What is asked half-way is hers
 * and the coordinator's. What she said at the end goes with the end: with the year in which it was, also where the
 * questionnaire was filled in later.
 * @param outcomes What was asked, in any order.
 * @param hasEnded Whether she ended in the year.
 * @param lastDay Last day of the year: what was asked at the intake after it is not known yet.
 * @example
 * outcomeCells([anOutcome({ sureAsParent: 5 })], false, '2008-12-31').confidence_start; // 5
 */
export function outcomeCells(outcomes: readonly Outcome[], hasEnded: boolean, lastDay: string): OutcomeCells {
  const start = latest(
    outcomes.filter(({ measuredOn }) => measuredOn <= lastDay),
    'intake',
  );
  const end = hasEnded ? latest(outcomes, 'end') : null;
  const asked = [start, end].filter((outcome) => outcome !== null);
  return {
    ...answersAt(start, 'start'),
    ...answersAt(end, 'end'),
    question_answered: answerOf(end?.answered ?? null),
    outcome_declined: asked.length === 0 ? null : asked.some(({ declined }) => declined),
  } as OutcomeCells;
}
