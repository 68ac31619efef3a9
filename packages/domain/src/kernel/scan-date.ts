/**
 * How dates and months are read from text and written to it, without an object and without a complaint, for the tables of a
 * delivery that have a million of them. What is no date is NaN here, and nowhere else.
 */

const zero = '0'.charCodeAt(0);
const dash = '-'.charCodeAt(0);

/** The number that the digits of `text` from `start` up to `end` write; NaN when one is not a digit. */
export function digits(text: string, start: number, end: number): number {
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

/** Days in a month, 1-12; 0 for what is no month. */
export const lengthOfMonth = (year: number, month: number): number =>
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
 * @returns NaN when the text is not a day of the calendar (`2009-02-29`, `2009-2-1`, `0000-01-01`).
 */
export function epochDayOrNaN(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  if (day > 28 && day > lengthOfMonth(year, month)) return Number.NaN;
  return dayNumber(year, month, day);
}

/**
 * The number of the month with which a text begins: year × 12 + month − 1.
 * @returns NaN when it does not begin with a month.
 */
export function monthIndexOrNaN(text: string): number {
  if (text.charCodeAt(4) !== dash) return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  return year >= 1 && month >= 1 && month <= 12 ? year * 12 + month - 1 : Number.NaN;
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** How a month is written, whether or not there is such a month. */
export const monthText = (year: number, month: number): string => `${padded(year, 4)}-${padded(month, 2)}`;

/** How a day is written, whether or not there is such a day. */
export const dateText = (year: number, month: number, day: number): string =>
  `${monthText(year, month)}-${padded(day, 2)}`;
