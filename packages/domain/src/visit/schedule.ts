import { type Period, periodIncludes } from '../kernel/period.js';
import { comparePlainDates, type PlainDate } from '../kernel/plain-date.js';
import { childAgeInMonths, childMonths } from '../registration/child-age.js';

/** How often a location visits, and until when: settings of the location. */
export interface VisitPolicy {
  /** Visits are due while the child is younger than this, in months. */
  readonly endAgeMonths: number;
  /** During this many months from the start a second visit is due each month, to build trust. */
  readonly monthsTwice: number;
}

/** The programme's own rule: once a month, until the child is 18 months. */
export const defaultVisitPolicy: VisitPolicy = { endAgeMonths: childMonths.trajectoryEnds, monthsTwice: 0 };

/** What the clock needs to know of a trajectory. */
export interface VisitedTrajectory {
  /** Date of the first visit. */
  readonly startedOn: PlainDate;
  /** Date of the end; null while she takes part. */
  readonly endedOn: PlainDate | null;
  /** Month in which the child was born, `2008-03`. */
  readonly childBorn: string;
  /** Agreed interruptions: no visit is due in them. */
  readonly pauses: readonly Period[];
}

/** The second visit of a month is due two weeks after the first, in every month before the next one. */
const daysToSecondVisit = 14;

/** The due dates of the month that begins `months` after the start, pauses and ends left aside. */
function dueInMonth(startedOn: PlainDate, months: number, policy: VisitPolicy): readonly PlainDate[] {
  // Always counted from the start: from the previous due date, 31 January would slip to the 28th for good.
  const first = startedOn.add({ months }, { overflow: 'constrain' });
  return months < policy.monthsTwice ? [first, first.add({ days: daysToSecondVisit })] : [first];
}

/**
 * Every date on which a visit is due: the date of the first visit, then the same day of each next
 * month (a month without that day: its last day); while the child is younger than the location's end
 * age, not after the end of the trajectory, and outside pauses. The list is finite and in order.
 * @param trajectory The trajectory as registered.
 * @param policy The location's settings.
 * @example
 * dueDates({ startedOn: Temporal.PlainDate.from('2008-01-31'), endedOn: Temporal.PlainDate.from('2008-03-31'), childBorn: '2007-12', pauses: [] }).join(); // '2008-01-31,2008-02-29,2008-03-31'
 */
export function dueDates(
  { startedOn, endedOn, childBorn, pauses }: VisitedTrajectory,
  policy: VisitPolicy = defaultVisitPolicy,
): readonly PlainDate[] {
  const young = (day: PlainDate) => childAgeInMonths(childBorn, day.toString()) < policy.endAgeMonths;
  const due: PlainDate[] = [];
  for (let months = 0; ; months += 1) {
    const dates = dueInMonth(startedOn, months, policy);
    if (!dates.some(young)) return due;
    for (const day of dates) {
      if (endedOn !== null && comparePlainDates(day, endedOn) > 0) return due;
      if (young(day) && !pauses.some((pause) => periodIncludes(pause, day))) due.push(day);
    }
  }
}

/**
 * How many visits are expected in a period (both ends included): the due dates that lie in it. This is
 * `visits_expected` of the annual registration when the period is its calendar year.
 * @example
 * expectedVisits({ startedOn: Temporal.PlainDate.from('2008-11-15'), endedOn: null, childBorn: '2008-09', pauses: [] }, calendarYear(2008)); // 2
 */
export const expectedVisits = (
  trajectory: VisitedTrajectory,
  period: Period,
  policy: VisitPolicy = defaultVisitPolicy,
): number => dueDates(trajectory, policy).filter((day) => periodIncludes(period, day)).length;
