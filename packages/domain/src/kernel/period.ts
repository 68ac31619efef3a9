import { type PlainDate, Temporal } from './plain-date.js';

/** A run of days, both ends included. */
export interface Period {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/**
 * The calendar year as a period: the unit of registration.
 * @param year 1-9999.
 * @example
 * daysInPeriod(calendarYear(2008)); // 366
 */
export const calendarYear = (year: number): Period => ({
  first: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
  last: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
});

/**
 * Whether a day lies in a period; its first and last day do.
 * @example
 * periodIncludes(calendarYear(2008), Temporal.PlainDate.from('2008-12-31')); // true
 */
export const periodIncludes = ({ first, last }: Period, day: PlainDate): boolean =>
  Temporal.PlainDate.compare(first, day) <= 0 && Temporal.PlainDate.compare(day, last) <= 0;

/** Whether two periods have a day in common. */
export const periodsOverlap = (a: Period, b: Period): boolean =>
  Temporal.PlainDate.compare(a.first, b.last) <= 0 && Temporal.PlainDate.compare(b.first, a.last) <= 0;

/** The number of days in a period, both ends counted; 0 or less when it ends before it starts. */
export const daysInPeriod = ({ first, last }: Period): number =>
  first.until(last, { largestUnit: 'day' }).days + 1;
