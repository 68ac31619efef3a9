import { addDays, addMonths, daysBetween, isoDate, requireDays } from './iso-date.js';

/** A run of days as ISO text, both ends included. */
export interface Period {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** A run of days that may still go on: without a last day until somebody ends it. */
export interface OpenPeriod {
  readonly firstDay: string;
  readonly lastDay: string | null;
}

/**
 * The calendar year as a period: the unit of registration.
 * @param year 1-9999.
 * @example
 * calendarYear(2008); // { firstDay: '2008-01-01', lastDay: '2008-12-31' }
 */
export const calendarYear = (year: number): Period => ({
  firstDay: isoDate(year, 1, 1),
  lastDay: isoDate(year, 12, 31),
});

/**
 * The days of a calendar month.
 * @param month `2008-02`.
 * @throws RangeError for a text that is no month of the calendar.
 * @example
 * calendarMonth('2008-02'); // { firstDay: '2008-02-01', lastDay: '2008-02-29' }
 */
export function calendarMonth(month: string): Period {
  const firstDay = `${month}-01`;
  return { firstDay, lastDay: addDays(addMonths(firstDay, 1), -1) };
}

/**
 * Holds that the days of periods are days of the calendar.
 * @throws RangeError for the first that is none.
 * @example
 * requirePeriods([{ firstDay: '2008-02-01', lastDay: null }]); // undefined
 */
export function requirePeriods(periods: readonly OpenPeriod[]): void {
  for (const { firstDay, lastDay } of periods) requireDays(firstDay, lastDay);
}

/**
 * Whether a day lies in a period; its first and last day do.
 * @param day ISO text.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * periodIncludes(calendarYear(2008), '2008-12-31'); // true
 * periodIncludes({ firstDay: '2008-02-01', lastDay: null }, '2009-01-01'); // true
 */
export function periodIncludes({ firstDay, lastDay }: OpenPeriod, day: string): boolean {
  requireDays(firstDay, lastDay, day);
  return firstDay <= day && (lastDay === null || day <= lastDay);
}

/**
 * Whether two periods have a day in common.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * periodsOverlap(calendarYear(2008), { firstDay: '2008-12-31', lastDay: null }); // true
 */
export function periodsOverlap(a: OpenPeriod, b: OpenPeriod): boolean {
  requirePeriods([a, b]);
  return (b.lastDay === null || a.firstDay <= b.lastDay) && (a.lastDay === null || b.firstDay <= a.lastDay);
}

/**
 * The number of days in a period, both ends counted; 0 or less when it ends before it starts.
 * @example
 * daysInPeriod(calendarYear(2008)); // 366
 */
export const daysInPeriod = ({ firstDay, lastDay }: Period): number => daysBetween(firstDay, lastDay) + 1;

/**
 * Whether one of the pauses that were agreed holds on a day.
 * @param day ISO text.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * pausedOn([{ firstDay: '2008-07-01', lastDay: null }], '2008-07-01'); // true
 */
export function pausedOn(pauses: readonly OpenPeriod[], day: string): boolean {
  requirePeriods(pauses);
  return pauses.some((pause) => periodIncludes(pause, day));
}
