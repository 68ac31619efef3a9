import { type CodeOf, codeList, labelledCode } from '../kernel/code-list.js';
import { compareText } from '../kernel/compare-text.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { type Problem, problemOf, type Refusal, refusalAt } from '../kernel/result.js';
import { dayInWords } from '../kernel/words.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';

/** What is recorded of a visiting mother on days on which she has to be one. */
export const recordedOfHer = codeList('recorded-of-her', [
  labelledCode('preparation', 'een bijeenkomst van haar voorbereiding', 'a session of her preparation'),
  labelledCode('match', 'een koppeling', 'a match'),
  labelledCode('visit', 'een huisbezoek', 'a home visit'),
  labelledCode('supervision', 'een begeleidingsgesprek', 'a supervision session'),
  labelledCode('meeting', 'een bijeenkomst waar zij was', 'a meeting at which she was'),
  labelledCode('evaluation', 'een evaluatie', 'an evaluation'),
  labelledCode('own-step', 'een eigen stap', 'a step of her own'),
  labelledCode('statement', 'een goedgekeurde onkostenstaat', 'an approved statement of expenses'),
]);
export type RecordedOfHer = CodeOf<typeof recordedOfHer>;

/**
 * The last day, seen from her stop, on which each can be: a preparation before it, what is held or made with her on the day itself too;
 * what she looks back on or does by herself at any time after it, and what is paid then.
 */
const untilStop = {
  preparation: 'before',
  match: 'through',
  visit: 'through',
  supervision: 'through',
  meeting: 'through',
  evaluation: null,
  'own-step': null,
  statement: null,
} as const satisfies Readonly<Record<RecordedOfHer, 'before' | 'through' | null>>;

/** Something that is recorded of her. */
export interface DatedRecord {
  readonly kind: RecordedOfHer;
  /** Its day, or its first one where it has several; of a statement the last day of its period. ISO text. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** When somebody is a visiting mother. */
export type Term = Pick<VisitingMotherFacts, 'startedOn' | 'stoppedOn'>;

const isBeforeStart = ({ firstDay }: DatedRecord, { startedOn }: Term): boolean =>
  startedOn !== null && firstDay < startedOn;
const isAfterStop = ({ kind, lastDay }: DatedRecord, { stoppedOn }: Term): boolean => {
  const until = untilStop[kind];
  if (stoppedOn === null || until === null) return false;
  return until === 'before' ? lastDay >= stoppedOn : lastDay > stoppedOn;
};

type TermProblemCode = 'recorded-before-start' | 'recorded-after-stop';

/** At which field of a form each problem of her start and her stop beside what is recorded of her is said. */
export const termProblemFields = deepFreeze({
  'recorded-before-start': 'startedOn',
  'recorded-after-stop': 'stoppedOn',
} as const satisfies Readonly<Record<TermProblemCode, keyof Term>>);

const beforeStart = ({ kind, firstDay }: DatedRecord): Problem<TermProblemCode> =>
  problemOf(
    'recorded-before-start',
    [
      `Op ${dayInWords(firstDay).nl} staat al ${recordedOfHer.label(kind, 'nl')}.`,
      `There is ${recordedOfHer.label(kind, 'en')} on ${dayInWords(firstDay).en} already.`,
    ],
    ['Kies die dag of een eerdere.', 'Choose that day or an earlier one.'],
  );
const afterStop = ({ kind, lastDay }: DatedRecord): Problem<TermProblemCode> =>
  problemOf(
    'recorded-after-stop',
    [
      `Op ${dayInWords(lastDay).nl} staat nog ${recordedOfHer.label(kind, 'nl')}.`,
      `There is ${recordedOfHer.label(kind, 'en')} on ${dayInWords(lastDay).en}.`,
    ],
    ['Kies een latere dag, of kijk of dat klopt.', 'Choose a later day, or see whether that is right.'],
  );

/**
 * What comes to lie before the start of a visiting mother, or after her stop, when these move: the same as when it is recorded. What
 * lay there before does not stop the change.
 * @param before When she was a visiting mother, as it is recorded.
 * @param after The same, as it would be.
 * @param recorded What is recorded of her.
 * @returns A refusal at each fact that is wrong, with the first thing before the start and the last one after the stop.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const evaluation = { kind: 'evaluation', firstDay: '2008-06-01', lastDay: '2008-06-01' };
 * const before = { startedOn: '2008-02-01', stoppedOn: null };
 * refusalsOfTerm(before, { startedOn: '2008-07-01', stoppedOn: null }, [evaluation])[0]?.field; // 'startedOn'
 */
export function refusalsOfTerm(
  before: Term,
  after: Term,
  recorded: readonly DatedRecord[],
): readonly Refusal<TermProblemCode>[] {
  for (const { startedOn, stoppedOn } of [before, after]) requireDays(startedOn, stoppedOn);
  for (const { firstDay, lastDay } of recorded) requireDays(firstDay, lastDay);
  const early = recorded
    .filter((each) => isBeforeStart(each, after) && !isBeforeStart(each, before))
    .toSorted((a, b) => compareText(a.firstDay, b.firstDay))[0];
  const late = recorded
    .filter((each) => isAfterStop(each, after) && !isAfterStop(each, before))
    .toSorted((a, b) => compareText(a.lastDay, b.lastDay))
    .at(-1);
  return [
    ...(early === undefined ? [] : [beforeStart(early)]),
    ...(late === undefined ? [] : [afterStop(late)]),
  ].map((problem) => refusalAt(termProblemFields, problem));
}
