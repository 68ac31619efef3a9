/**
 * Days as integers, for the counting loop: a delivery has up to a million rows with five dates each,
 * and a subtraction of integers is all that the counts need. Days are proleptic Gregorian, without
 * time zone; day 0 is 1 January 1970.
 */
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Leap days in the years 1 up to and including `year`. */
const leapDaysUntil = (year: number): number =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const leapDaysUntil1969 = leapDaysUntil(1969);

/**
 * The day number of a civil date.
 * @param year 1-9999
 * @param month 1-12
 * @param day 1-31, existing in that month
 * @returns Days since 1 January 1970.
 * @example
 * dayNumber(1970, 1, 2); // 1
 */
export function dayNumber(year: number, month: number, day: number): number {
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return (
    (year - 1970) * 365 +
    leapDaysUntil(year - 1) -
    leapDaysUntil1969 +
    (daysBeforeMonth[month - 1] ?? 0) +
    leapDay +
    day -
    1
  );
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
const yearOf = (text: string): number =>
  digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
const monthOf = (text: string): number => digit(text, 5) * 10 + digit(text, 6);

/**
 * The day number of an ISO date that has been checked.
 * @param date `2008-02-29`
 * @returns Days since 1 January 1970.
 * @example
 * dayOfDate('2008-03-01') - dayOfDate('2008-02-28'); // 2
 */
export const dayOfDate = (date: string): number =>
  dayNumber(yearOf(date), monthOf(date), digit(date, 8) * 10 + digit(date, 9));

/**
 * The number of a checked ISO month, counted from year 0, so that months can be added.
 * @param month `2008-03`
 * @example
 * monthNumber('2008-01') - monthNumber('2007-12'); // 1
 */
export const monthNumber = (month: string): number => yearOf(month) * 12 + monthOf(month) - 1;
