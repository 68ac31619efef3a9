import { type PlainDate, Temporal } from './plain-date.js';

/** A run of days, both ends included. */
export interface Period {
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/**
 * The calendar year as a period: the unit of registration.
 * @param year 1-9999.
 * @example
 * daysInPeriod(calendarYear(2008)); // 366
 */
export const calendarYear = (year: number): Period => ({
  firstDay: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
  lastDay: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
});

/**
 * Whether a day lies in a period; its first and last day do.
 * @example
 * periodIncludes(calendarYear(2008), Temporal.PlainDate.from('2008-12-31')); // true
 */
export const periodIncludes = ({ firstDay, lastDay }: Period, day: PlainDate): boolean =>
  Temporal.PlainDate.compare(firstDay, day) <= 0 && Temporal.PlainDate.compare(day, lastDay) <= 0;

/** Whether two periods have a day in common. */
export const periodsOverlap = (a: Period, b: Period): boolean =>
  Temporal.PlainDate.compare(a.firstDay, b.lastDay) <= 0 &&
  Temporal.PlainDate.compare(b.firstDay, a.lastDay) <= 0;

/** The number of days in a period, both ends counted; 0 or less when it ends before it starts. */
export const daysInPeriod = ({ firstDay, lastDay }: Period): number =>
  firstDay.until(lastDay, { largestUnit: 'day' }).days + 1;
