import { isoMonthOf, monthIndexOf } from './iso-date.js';

/** Ages of the child, in months, on which the programme's rules turn. */
export const childMonths = {
  /** The whole trajectory lasts until about this age; a cohort is named after it. */
  trajectoryEnds: 18,
  /** From this age on an end can be called completed, where a location sets nothing else. */
  completedFrom: 17,
} as const;

/**
 * The age of a child in months, counted in calendar months, because only the month of birth is
 * registered: the first of the month of birth and the last are both born "0 months ago" in it.
 * @param childBornOn Month of birth, `2008-03` (a date may be given).
 * @param on A date or a month.
 * @returns Whole months, negative before the birth.
 * @example
 * childAgeInMonths('2007-11', '2009-05-01'); // 18
 */
export const childAgeInMonths = (childBornOn: string, on: string): number =>
  monthIndexOf(on) - monthIndexOf(childBornOn);

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
 * @param childBornOn Month of birth.
 * @param endedOn Date of the end.
 * @param fromMonths The location's setting; 17 months where it sets nothing else.
 * @example
 * canBeCompleted('2007-06', '2008-11-30'); // true
 */
export const canBeCompleted = (
  childBornOn: string,
  endedOn: string,
  fromMonths: number = childMonths.completedFrom,
): boolean => childAgeInMonths(childBornOn, endedOn) >= fromMonths;
