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

/** How many days lie between two days, walked one by one. */
export function daysFrom(first: string, last: string): number {
  let days = 0;
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
    days += daysOfYear(year).filter((day) => day > first && day <= last).length;
  return days;
}

/** How many months of the calendar lie between two days. */
export const calendarMonths = (first: string, last: string): number =>
  Number(last.slice(0, 4)) * 12 +
  Number(last.slice(5, 7)) -
  Number(first.slice(0, 4)) * 12 -
  Number(first.slice(5, 7));
