/**
 * Civil dates as ISO 8601 text (`2008-03-31`), counted in whole days.
 *
 * The text is the form in which dates stand in deliveries, in the database and in links, and it sorts
 * as the dates do. A day number makes differences and durations plain integer arithmetic, fast enough
 * for a million rows. Proleptic Gregorian calendar, years 0001-9999, no clock and no time zone: a
 * birth month or a first visit is a day in somebody's diary, not a moment.
 */

import {
  dateText,
  digits,
  epochDayOrNaN,
  isLeapYear,
  lengthOfMonth,
  monthIndexOrNaN,
  monthText,
} from './scan-date.js';

export { isLeapYear };

const notADate = (text: string): RangeError =>
  new RangeError(`${JSON.stringify(text)} is not a day of the calendar, such as 2008-03-31`);

/**
 * Days in a month.
 * @param year Calendar year.
 * @param month 1-12.
 * @throws RangeError for another month.
 * @example
 * daysInMonth(2008, 2); // 29
 */
export function daysInMonth(year: number, month: number): number {
  const days = lengthOfMonth(year, month);
  if (days === 0) throw new RangeError(`${month} is not a month of the year, 1-12`);
  return days;
}

/**
 * The day number of a date: whole days since 1 January 1970.
 * @param date A civil date, `YYYY-MM-DD`.
 * @throws RangeError when it is not a day of the calendar; see {@link isIsoDate}.
 * @example
 * epochDayOf('1970-01-02'); // 1
 * epochDayOf('2008-12-31') - epochDayOf('2008-01-01') + 1; // 366
 */
export function epochDayOf(date: string): number {
  const day = epochDayOrNaN(date);
  if (Number.isNaN(day)) throw notADate(date);
  return day;
}

/**
 * Whether a text is a civil date of the calendar.
 * @example
 * isIsoDate('2008-02-29'); // true
 * isIsoDate('2009-02-29'); // false
 */
export const isIsoDate = (text: string): boolean => !Number.isNaN(epochDayOrNaN(text));

/**
 * Holds that texts are days of the calendar, before a rule compares them: as texts any two can be compared.
 * @param days Civil dates, `YYYY-MM-DD`; null or undefined: not known, or not yet.
 * @throws RangeError for the first that is no day of the calendar.
 * @example
 * requireDays('2008-03-31', null); // undefined
 */
export function requireDays(...days: readonly (string | null | undefined)[]): void {
  for (const day of days) if (day !== null && day !== undefined && !isIsoDate(day)) throw notADate(day);
}

/**
 * The text of a date.
 * @param year 1-9999.
 * @param month 1-12.
 * @param day A day of that month.
 * @throws RangeError when there is no such day.
 * @example
 * isoDate(2008, 3, 1); // '2008-03-01'
 */
export function isoDate(year: number, month: number, day: number): string {
  const text = dateText(year, month, day);
  if (!isIsoDate(text)) throw notADate(text);
  return text;
}

/**
 * The date of a day number: the inverse of {@link epochDayOf}.
 * @param epochDay Whole days since 1 January 1970.
 * @throws RangeError outside the years 1-9999.
 * @example
 * isoDateOfEpochDay(366); // '1971-01-02'
 */
export function isoDateOfEpochDay(epochDay: number): string {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDate(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/**
 * The date a number of days later (or earlier).
 * @param date A civil date.
 * @param days Whole days, negative for earlier.
 * @throws RangeError when the date is not a day of the calendar.
 * @example
 * addDays('2008-02-28', 2); // '2008-03-01'
 */
export const addDays = (date: string, days: number): string => isoDateOfEpochDay(epochDayOf(date) + days);

/**
 * Whole days from one date to another; negative when the second is the earlier.
 * @throws RangeError when one of them is not a day of the calendar.
 * @example
 * daysBetween('2008-02-28', '2008-03-01'); // 2
 */
export const daysBetween = (from: string, to: string): number => epochDayOf(to) - epochDayOf(from);

/**
 * The same day a number of months later (or earlier); in a month without that day, its last day.
 * @param date A civil date.
 * @param months Whole months, negative for earlier.
 * @throws RangeError when the date is not a day of the calendar.
 * @example
 * addMonths('2008-01-31', 1); // '2008-02-29'
 * addMonths('2008-01-31', 2); // '2008-03-31'
 */
export function addMonths(date: string, months: number): string {
  if (!isIsoDate(date)) throw notADate(date);
  const index = monthIndexOf(date) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return isoDate(year, month, Math.min(digits(date, 8, 10), lengthOfMonth(year, month)));
}

/**
 * The number of a calendar month, so that months can be subtracted: year × 12 + month − 1.
 * @param text A month (`2008-03`) or a date (`2008-03-31`), of which the month is taken.
 * @throws RangeError when the text is neither.
 * @example
 * monthIndexOf('2009-01') - monthIndexOf('2008-11-30'); // 2
 */
export function monthIndexOf(text: string): number {
  const month = text.length === 7 || isIsoDate(text) ? monthIndexOrNaN(text) : Number.NaN;
  if (Number.isNaN(month))
    throw new RangeError(`${JSON.stringify(text)} is not a month or a day of the calendar, such as 2008-03`);
  return month;
}

/**
 * The text of a month number: the inverse of {@link monthIndexOf}.
 * @throws RangeError outside the years 1-9999.
 * @example
 * isoMonthOf(monthIndexOf('2008-11') + 2); // '2009-01'
 */
export function isoMonthOf(monthIndex: number): string {
  const text = monthText(Math.floor(monthIndex / 12), (monthIndex % 12) + 1);
  if (!isIsoMonth(text)) throw new RangeError(`${monthIndex} is not the number of a month`);
  return text;
}

/**
 * Whether a text is a calendar month, and nothing more.
 * @example
 * isIsoMonth('2008-03'); // true
 * isIsoMonth('2008-03-31'); // false
 */
export const isIsoMonth = (text: string): boolean =>
  text.length === 7 && !Number.isNaN(monthIndexOrNaN(text));
