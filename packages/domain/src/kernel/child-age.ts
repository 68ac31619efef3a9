import { deepFreeze } from './deep-freeze.js';
import { addMonths, isIsoMonth, isoMonthOf, monthIndexOf } from './iso-date.js';

/** Ages of the child, in months, on which the programme's rules turn. */
export const childMonths = deepFreeze({
  /** The whole trajectory lasts until about this age; a cohort is named after it. */
  trajectoryEnds: 18,
  /** From this age on an end can be called completed, where a location sets nothing else. */
  completedFrom: 17,
  /** The first visit is at most so long before the birth: the annual registration takes no other. */
  startBeforeBirth: 9,
  /** At the first visit a child is at most this old, by the annual registration. */
  oldestAtStart: 36,
} as const);

/**
 * Holds that a birth is a day of the calendar or a month.
 * @param childBornOn Birth of the child, a date or a month; null: not known.
 * @throws RangeError when it is neither.
 * @example
 * requireBirth('2007-05'); // undefined
 */
export function requireBirth(childBornOn: string | null): void {
  if (childBornOn !== null) monthIndexOf(childBornOn);
}

/**
 * The first day on which a child has an age: the day of the birth so many months later (a month without that
 * day: its last day). Where only the month of birth is known, the first day of the month.
 * @param childBornOn Birth of the child, a date or a month.
 * @param months Age in whole months.
 * @returns ISO text.
 * @example
 * firstDayAtAge('2007-05-31', 18); // '2008-11-30'
 * firstDayAtAge('2007-05', 18); // '2008-11-01'
 */
export const firstDayAtAge = (childBornOn: string, months: number): string =>
  isIsoMonth(childBornOn)
    ? `${isoMonthOf(monthIndexOf(childBornOn) + months)}-01`
    : addMonths(childBornOn, months);

/**
 * The age of a child in months. It is exact where both days are known: a month is full on the day of the
 * birth (in a month without that day: on its last day). Where one of the two is a month, calendar months are
 * counted, as the annual registration does, which registers the month of birth only.
 * @param childBornOn Birth of the child, a date or a month.
 * @param on A date or a month.
 * @returns Whole months, negative before the birth.
 * @example
 * childAgeInMonths('2007-05-31', '2008-11-01'); // 17
 * childAgeInMonths('2007-05-31', '2008-11-30'); // 18
 * childAgeInMonths('2007-05', '2008-11-01'); // 18
 */
export function childAgeInMonths(childBornOn: string, on: string): number {
  const months = monthIndexOf(on) - monthIndexOf(childBornOn);
  if (isIsoMonth(childBornOn) || isIsoMonth(on)) return months;
  return on < firstDayAtAge(childBornOn, months) ? months - 1 : months;
}

/**
 * The month in which a child turns 18 months.
 * @example
 * cohortMonth('2007-07'); // '2009-01'
 */
export const cohortMonth = (childBornOn: string): string =>
  isoMonthOf(monthIndexOf(childBornOn) + childMonths.trajectoryEnds);

/**
 * The cohort of a trajectory: the calendar year in which its child turns 18 months.
 * @example
 * cohortYear('2007-06'); // 2008
 */
export const cohortYear = (childBornOn: string): number =>
  Math.floor((monthIndexOf(childBornOn) + childMonths.trajectoryEnds) / 12);

/**
 * Whether the child is old enough on the day of the end for the trajectory to be completed.
 * @param childBornOn Birth of the child, a date or a month.
 * @param endedOn Date of the end.
 * @param fromMonths The location's setting; 17 months where it sets nothing else.
 * @example
 * canBeCompleted('2007-06', '2008-11-01'); // true
 * canBeCompleted('2007-06-30', '2008-11-01'); // false
 */
export const canBeCompleted = (
  childBornOn: string,
  endedOn: string,
  fromMonths: number = childMonths.completedFrom,
): boolean => childAgeInMonths(childBornOn, endedOn) >= fromMonths;
