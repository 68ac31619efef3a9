import { addDays, addMonths, monthIndexOf } from '../kernel/iso-date.js';
import { defaultVisitPolicy, type VisitPolicy } from './visit-policy.js';

/** Days without visits, both ends included; without a last day until somebody ends it. */
export interface DatedPause {
  readonly firstDay: string;
  readonly lastDay: string | null;
}

/** What the clock needs to know of a trajectory, with its dates as they are stored: ISO text. */
export interface TrajectoryDates {
  /** Date of the first visit. */
  readonly startedOn: string;
  /** Date of the end; null while she takes part. */
  readonly endedOn: string | null;
  /** Month in which the child was born, `2008-03` (a date may be given). */
  readonly childBornOn: string;
  /** Agreed interruptions: no visit is due in them. */
  readonly pauses: readonly DatedPause[];
  /** Last day until which visits go on past the usual age, for a stated reason; null: not agreed. */
  readonly extendedUntil: string | null;
}

/** The second visit of a month is due two weeks after the first, in every month before the next one. */
const daysToSecondVisit = 14;

/**
 * Every day on which a visit is due, as ISO text: the clock itself. See {@link dueDates}, which reads
 * the same clock with calendar dates.
 * @param trajectory The trajectory as registered.
 * @param policy The location's settings.
 * @example
 * const year = { startedOn: '2008-01-31', endedOn: '2008-03-31', childBornOn: '2007-12', pauses: [], extendedUntil: null };
 * dueDays(year); // ['2008-01-31', '2008-02-29', '2008-03-31']
 */
export function dueDays(
  { startedOn, endedOn, childBornOn, pauses, extendedUntil }: TrajectoryDates,
  policy: VisitPolicy = defaultVisitPolicy,
): readonly string[] {
  const endsInMonth = monthIndexOf(childBornOn) + policy.endAgeMonths;
  const goesOn = (day: string) =>
    monthIndexOf(day) < endsInMonth || (extendedUntil !== null && day <= extendedUntil);
  const paused = (day: string) =>
    pauses.some(({ firstDay, lastDay }) => firstDay <= day && (lastDay === null || day <= lastDay));
  const due: string[] = [];
  for (let months = 0; ; months += 1) {
    // Always counted from the start: from the previous due date, 31 January would slip to the 28th for good.
    const first = addMonths(startedOn, months);
    const dates = months < policy.monthsTwice ? [first, addDays(first, daysToSecondVisit)] : [first];
    if (!dates.some(goesOn)) return due;
    for (const day of dates) {
      if (endedOn !== null && day > endedOn) return due;
      if (goesOn(day) && !paused(day)) due.push(day);
    }
  }
}
