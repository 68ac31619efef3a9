import { type Period, periodIncludes } from '../kernel/period.js';
import { type PlainDate, Temporal } from '../kernel/plain-date.js';
import { dueDays, type TrajectoryDates } from './due-days.js';
import { defaultVisitPolicy, type VisitPolicy } from './visit-policy.js';

/** What the clock needs to know of a trajectory. */
export interface VisitedTrajectory {
  /** Date of the first visit. */
  readonly startedOn: PlainDate;
  /** Date of the end; null while she takes part. */
  readonly endedOn: PlainDate | null;
  /** Month in which the child was born, `2008-03`. */
  readonly childBornOn: string;
  /** Agreed interruptions: no visit is due in them. Without a last day they go on until somebody ends them. */
  readonly pauses: readonly { readonly firstDay: PlainDate; readonly lastDay: PlainDate | null }[];
  /** Last day until which visits go on past the usual age of the child; absent or null: not agreed. */
  readonly extendedUntil?: PlainDate | null;
}

const textOf = (date: PlainDate | null | undefined): string | null => date?.toString() ?? null;

/**
 * The same trajectory with its dates as ISO text.
 * @example
 * trajectoryDates({ startedOn: Temporal.PlainDate.from('2008-01-31'), endedOn: null, childBornOn: '2007-12', pauses: [] }).startedOn; // '2008-01-31'
 */
export const trajectoryDates = ({
  startedOn,
  endedOn,
  childBornOn,
  pauses,
  extendedUntil,
}: VisitedTrajectory): TrajectoryDates => ({
  startedOn: startedOn.toString(),
  endedOn: textOf(endedOn),
  childBornOn,
  pauses: pauses.map(({ firstDay, lastDay }) => ({
    firstDay: firstDay.toString(),
    lastDay: textOf(lastDay),
  })),
  extendedUntil: textOf(extendedUntil),
});

/**
 * Every date on which a visit is due: the date of the first visit, then the same day of each next
 * month (a month without that day: its last day); while the child is younger than the location's end
 * age or the extension that was agreed lasts, not after the end of the trajectory, and outside pauses.
 * The list is finite and in order.
 * @param trajectory The trajectory as registered.
 * @param policy The location's settings.
 * @example
 * dueDates({ startedOn: Temporal.PlainDate.from('2008-01-31'), endedOn: Temporal.PlainDate.from('2008-03-31'), childBornOn: '2007-12', pauses: [] }).join(); // '2008-01-31,2008-02-29,2008-03-31'
 */
export const dueDates = (
  trajectory: VisitedTrajectory,
  policy: VisitPolicy = defaultVisitPolicy,
): readonly PlainDate[] =>
  dueDays(trajectoryDates(trajectory), policy).map((day) => Temporal.PlainDate.from(day));

/**
 * How many visits are expected in a period (both ends included): the due dates that lie in it. This is
 * `visits_expected` of the annual registration when the period is its calendar year.
 * @example
 * expectedVisits({ startedOn: Temporal.PlainDate.from('2008-11-15'), endedOn: null, childBornOn: '2008-09', pauses: [] }, calendarYear(2008)); // 2
 */
export const expectedVisits = (
  trajectory: VisitedTrajectory,
  period: Period,
  policy: VisitPolicy = defaultVisitPolicy,
): number => dueDates(trajectory, policy).filter((day) => periodIncludes(period, day)).length;
