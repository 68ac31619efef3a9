import { childMonths } from '../kernel/child-age.js';
import { monthIndexOf } from '../kernel/iso-date.js';

/**
 * How many visits the programme means to give in a whole trajectory, by its own clock: the due dates from the first visit
 * until the child is 18 months, once a month, without pauses, as if she had not left. It is the number of `dueDates` of
 * such a trajectory, without making them: the figures ask it of a million rows.
 * @param startedOn Date of the first visit.
 * @param childBorn Month of birth of the child, or a date in it: a date is due while its month is less than 18 months
 *   after that month.
 * @example
 * meantVisits('2008-02-29', '2007-11'); // 15
 * meantVisits('2009-06-01', '2007-11'); // 0
 */
export const meantVisits = (startedOn: string, childBorn: string): number =>
  Math.max(0, monthIndexOf(childBorn) + childMonths.trajectoryEnds - monthIndexOf(startedOn));
