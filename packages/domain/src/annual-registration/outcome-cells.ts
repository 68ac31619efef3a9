import type { Participation } from '../delivery/columns.js';
import type { AnsweredQuestion } from '../delivery/delivery-lists.js';
import { compareText } from '../kernel/compare-text.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import type { OutcomeMark, OutcomeMoment } from '../outcome/outcome-codes.js';
import type { Outcome } from '../outcome/outcome-schema.js';
import type { StayInYear } from './stays.js';

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

/** What was said at a moment, the last time that it was asked. */
const latest = (outcomes: readonly Outcome[], moment: OutcomeMoment): Outcome | null =>
  outcomes
    .filter((outcome) => outcome.moment === moment)
    .toSorted((a, b) => compareText(a.measuredOn, b.measuredOn))
    .at(-1) ?? null;

/**
 * Whether what was said at an end was said at the end of this stay. Who began again can have said it at an end that stands in the
 * delivery of an earlier year, or at one that stands in that of a later.
 */
const isOfEnd = ({ measuredOn }: Outcome, { lastDay, backOn, resumedOn }: StayInYear): boolean =>
  lastDay !== null &&
  (backOn === null || measuredOn >= backOn) &&
  (resumedOn === null || measuredOn < resumedOn);

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
 * questionnaire was filled in later, and with no other end of hers.
 * @param outcomes What was asked, in any order.
 * @param stay How she took part by the last day of the year (`stayIn`).
 * @param lastDay Last day of the year: what was asked at the intake after it is not known yet.
 * @example
 * const stay = { firstDay: '2008-01-31', lastDay: null, endReason: null, resumedOn: null, backOn: null };
 * outcomeCells([anOutcome({ sureAsParent: 5 })], stay, '2008-12-31').confidence_start; // 5
 */
export function outcomeCells(outcomes: readonly Outcome[], stay: StayInYear, lastDay: string): OutcomeCells {
  const start = latest(
    outcomes.filter(({ measuredOn }) => measuredOn <= lastDay),
    'intake',
  );
  const end = latest(
    outcomes.filter((outcome) => isOfEnd(outcome, stay)),
    'end',
  );
  const asked = [start, end].filter((outcome) => outcome !== null);
  return {
    ...answersAt(start, 'start'),
    ...answersAt(end, 'end'),
    question_answered: answerOf(end?.answered ?? null),
    outcome_declined: asked.length === 0 ? null : asked.some(({ declined }) => declined),
  } as OutcomeCells;
}
