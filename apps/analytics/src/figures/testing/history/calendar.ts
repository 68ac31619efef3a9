// Days as text, counted on the fingers: nothing of the domain's calendar, which is what is being checked.

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  (monthLengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
const two = (number: number): string => String(number).padStart(2, '0');

const years = new Map<number, readonly string[]>();

/** Every day of a year, in order. */
export function daysOfYear(year: number): readonly string[] {
  const known = years.get(year);
  if (known !== undefined) return known;
  const days = monthLengths.flatMap((_, index) =>
    Array.from(
      { length: lengthOf(year, index + 1) },
      (__, day) => `${year}-${two(index + 1)}-${two(day + 1)}`,
    ),
  );
  years.set(year, days);
  return days;
}

/** The same day so many months later; in a month that lacks it the last one. */
export function monthsLater(day: string, months: number): string {
  let [year = 0, month = 0] = day.split('-').map(Number);
  for (let left = Math.abs(months); left > 0; left -= 1) {
    month += Math.sign(months);
    if (month === 13) [year, month] = [year + 1, 1];
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return `${year}-${two(month)}-${two(Math.min(Number(day.slice(8)), lengthOf(year, month)))}`;
}

const numbers = new Map<string, number>();

/** Which day it is, counted one by one from the first of a year before all of them. */
function numberOf(day: string): number {
  if (numbers.size === 0)
    for (let year = 1990; year <= 2030; year += 1)
      for (const each of daysOfYear(year)) numbers.set(each, numbers.size);
  const number = numbers.get(day);
  if (number === undefined) throw new RangeError(day);
  return number;
}

/** How many days later a day is; 0: it is not. */
export const daysFrom = (first: string, last: string): number =>
  Math.max(0, numberOf(last) - numberOf(first));

/** How many months of the calendar lie between two days. */
export const calendarMonths = (first: string, last: string): number =>
  Number(last.slice(0, 4)) * 12 +
  Number(last.slice(5, 7)) -
  Number(first.slice(0, 4)) * 12 -
  Number(first.slice(5, 7));
