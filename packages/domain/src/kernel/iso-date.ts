/**
 * Civil dates as ISO 8601 text (`2008-03-31`), counted in whole days.
 *
 * The text is the form in which dates stand in deliveries, in the database and in links, and it sorts
 * as the dates do. A day number makes differences and durations plain integer arithmetic, fast enough
 * for a million rows. Proleptic Gregorian calendar, years 0001-9999, no clock and no time zone: a
 * birth month or a first visit is a day in somebody's diary, not a moment.
 */

const zero = '0'.charCodeAt(0);
const dash = '-'.charCodeAt(0);

/** The number that the digits of `text` from `start` up to `end` write; NaN when one is not a digit. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * Whether a year has 29 February.
 * @example
 * isLeapYear(2000); // true
 * isLeapYear(1900); // false
 */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Days in a month.
 * @param year Calendar year.
 * @param month 1-12.
 * @example
 * daysInMonth(2008, 2); // 29
 */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/**
 * Days from 1 January 1970 to a date (negative before it). Years are counted from March, so that the
 * leap day comes last and a month's start is one linear formula; 400 years are 146,097 days.
 */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 100);
  const dayOfMarchYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    Math.floor((146_097 * century) / 4) +
    Math.floor((1461 * (marchYear - 100 * century)) / 4) +
    dayOfMarchYear -
    719_468
  );
}

/**
 * The day number of a date's text: whole days since 1 January 1970.
 * @param text `YYYY-MM-DD`, and nothing around it.
 * @returns An integer; NaN when the text is not a day of the calendar (`2009-02-29`, `2009-2-1`, `0000-01-01`).
 * @example
 * epochDayOf('1970-01-02'); // 1
 * epochDayOf('2008-12-31') - epochDayOf('2008-01-01') + 1; // 366
 */
export function epochDayOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  if (day > 28 && day > daysInMonth(year, month)) return Number.NaN;
  return dayNumber(year, month, day);
}

/**
 * Whether a text is a civil date of the calendar.
 * @example
 * isIsoDate('2008-02-29'); // true
 * isIsoDate('2009-02-29'); // false
 */
export const isIsoDate = (text: string): boolean => !Number.isNaN(epochDayOf(text));

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/**
 * The text of a date.
 * @param year 1-9999.
 * @param month 1-12.
 * @param day A day of that month.
 * @example
 * isoDate(2008, 3, 1); // '2008-03-01'
 */
export const isoDate = (year: number, month: number, day: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/**
 * The date of a day number: the inverse of {@link epochDayOf}.
 * @param epochDay Whole days since 1 January 1970.
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
 * @example
 * addDays('2008-02-28', 2); // '2008-03-01'
 */
export const addDays = (date: string, days: number): string => isoDateOfEpochDay(epochDayOf(date) + days);

/**
 * Whole days from one date to another; negative when the second is the earlier.
 * @example
 * daysBetween('2008-02-28', '2008-03-01'); // 2
 */
export const daysBetween = (from: string, to: string): number => epochDayOf(to) - epochDayOf(from);

/**
 * The same day a number of months later (or earlier); in a month without that day, its last day.
 * @param date A civil date.
 * @param months Whole months, negative for earlier.
 * @example
 * addMonths('2008-01-31', 1); // '2008-02-29'
 * addMonths('2008-01-31', 2); // '2008-03-31'
 */
export function addMonths(date: string, months: number): string {
  const index = monthIndexOf(date) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return isoDate(year, month, Math.min(digits(date, 8, 10), daysInMonth(year, month)));
}

/**
 * The number of a calendar month, so that months can be subtracted: year × 12 + month − 1.
 * @param text A month (`2008-03`) or a date (`2008-03-31`), of which the month is taken.
 * @returns An integer; NaN when the text does not begin with a month.
 * @example
 * monthIndexOf('2009-01') - monthIndexOf('2008-11-30'); // 2
 */
export function monthIndexOf(text: string): number {
  if (text.charCodeAt(4) !== dash) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  return year >= 1 && month >= 1 && month <= 12 ? year * 12 + month - 1 : Number.NaN;
}

/**
 * The text of a month number: the inverse of {@link monthIndexOf}.
 * @example
 * isoMonthOf(monthIndexOf('2008-11') + 2); // '2009-01'
 */
export const isoMonthOf = (monthIndex: number): string =>
  `${padded(Math.floor(monthIndex / 12), 4)}-${padded((monthIndex % 12) + 1, 2)}`;

/**
 * Whether a text is a calendar month, and nothing more.
 * @example
 * isIsoMonth('2008-03'); // true
 * isIsoMonth('2008-03-31'); // false
 */
export const isIsoMonth = (text: string): boolean => text.length === 7 && !Number.isNaN(monthIndexOf(text));
