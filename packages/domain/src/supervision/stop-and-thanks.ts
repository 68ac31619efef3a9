import { beforeHerStart } from '../code-lists/before-her-start.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { requireDays } from '../kernel/iso-date.js';
import { fail, ok, type Problem, problemOf, type Refusal, type Result, refusalAt } from '../kernel/result.js';
import type { VisitingMotherFacts } from './visiting-mother-facts.js';

const stopWithoutReason = problemOf(
  'stop-without-reason',
  ['Bij stoppen horen een datum en een reden.', 'Stopping takes a date and a reason.'],
  ['Vul ze allebei in, of geen van beide.', 'Fill in both of them, or neither.'],
);

const stopBeforeStart = problemOf(
  'stop-before-start',
  ['Zij stopt niet voor zij begon.', 'She does not stop before she began.'],
  ['Kies een dag vanaf haar start.', 'Choose a day from her start on.'],
);
const thanksIncomplete = problemOf(
  'thanks-incomplete',
  ['Bij bedanken horen een datum en hoe zij is bedankt.', 'Thanks take a date and how she was thanked.'],
  ['Vul ze allebei in, of geen van beide.', 'Fill in both of them, or neither.'],
);
const thanksWithoutStop = problemOf(
  'thanks-without-stop',
  [
    'Bedanken hoort bij het stoppen, en zij is niet gestopt.',
    'Thanks belong to stopping, and she has not stopped.',
  ],
  ['Leg eerst vast dat zij stopt, of haal de datum weg.', 'Record first that she stops, or remove the date.'],
);

type Stopped = Pick<VisitingMotherFacts, 'startedOn' | 'stoppedOn' | 'stopReason'>;
type Thanked = Pick<VisitingMotherFacts, 'startedOn' | 'stoppedOn' | 'thankedOn' | 'thankedHow'>;
type StopProblemCode = 'stop-without-reason' | 'stop-before-start';
type ThanksProblemCode = 'thanks-incomplete' | 'thanks-without-stop' | 'before-her-start';

/** At which field of a form each problem of a stop, and of thanks, is said; what lacks is said where it lacks. */
export const stopProblemFields = deepFreeze({
  'stop-before-start': 'stoppedOn',
  'thanks-without-stop': 'thankedOn',
  'before-her-start': 'thankedOn',
} as const satisfies Readonly<
  Record<
    Exclude<StopProblemCode | ThanksProblemCode, 'stop-without-reason' | 'thanks-incomplete'>,
    keyof (Stopped & Thanked)
  >
>);

/** What is wrong with how she stopped: it takes a day and a reason, or neither, and follows her start. */
export function stopRefusals({
  startedOn,
  stoppedOn,
  stopReason,
}: Stopped): readonly Refusal<StopProblemCode>[] {
  if ((stoppedOn === null) !== (stopReason === null))
    return [{ field: stoppedOn === null ? 'stoppedOn' : 'stopReason', problem: stopWithoutReason }];
  return startedOn !== null && stoppedOn !== null && stoppedOn < startedOn
    ? [refusalAt(stopProblemFields, stopBeforeStart)]
    : [];
}

/**
 * What is wrong with how she was thanked: it takes a day and a way, or neither, and belongs to her stop.
 * @returns Each refusal with the fact it is about; empty: nothing.
 * @example
 * thanksRefusals({ startedOn: null, stoppedOn: null, thankedOn: '2008-06-03', thankedHow: 'card' })[0]?.problem.code; // 'thanks-without-stop'
 */
export function thanksRefusals({
  startedOn,
  stoppedOn,
  thankedOn,
  thankedHow,
}: Thanked): readonly Refusal<ThanksProblemCode>[] {
  if ((thankedOn === null) !== (thankedHow === null))
    return [{ field: thankedOn === null ? 'thankedOn' : 'thankedHow', problem: thanksIncomplete }];
  if (thankedOn === null) return [];
  if (stoppedOn === null) return [refusalAt(stopProblemFields, thanksWithoutStop)];
  return startedOn !== null && thankedOn < startedOn ? [refusalAt(stopProblemFields, beforeHerStart)] : [];
}

/**
 * Whether a visiting mother can be recorded as stopped, and as thanked, on these days: from her start on, each with what it
 * takes. The families whom she visits are no part of it: see {@link canLeave}.
 * @param stop Her start, and how she stopped and was thanked; dates are ISO text, null: not.
 * @returns The facts as they were given, or the first problem.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const stop = { startedOn: '2007-01-10', stoppedOn: '2008-06-01', stopReason: 'moved', thankedOn: null, thankedHow: null };
 * canStop(stop).ok; // true
 * canStop({ ...stop, stoppedOn: '2007-01-09' }).ok; // false
 * canStop({ ...stop, thankedOn: '2008-06-03' }).ok; // false
 */
export function canStop<Facts extends Stopped & Thanked>(
  stop: Facts,
): Result<Facts, Problem<StopProblemCode | ThanksProblemCode>> {
  requireDays(stop.startedOn, stop.stoppedOn, stop.thankedOn);
  const [refusal] = [...stopRefusals(stop), ...thanksRefusals(stop)];
  return refusal === undefined ? ok(stop) : fail(refusal.problem);
}
