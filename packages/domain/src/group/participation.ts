import { requireDays } from '../kernel/iso-date.js';
import { type Period, periodIncludes } from '../kernel/period.js';

/** What is known of a mother and meeting groups. */
export interface GroupAttendance {
  /** What was answered when she was asked; null: not recorded. */
  readonly groupParticipant: boolean | null;
  /** Days of the sessions at which she was, ISO text. */
  readonly attendedOn: readonly string[];
}

/**
 * Whether a mother takes part in a meeting group in a period, as the annual registration asks it: who was at a session
 * does, whatever was answered before; of who was at none the answer stands, for not every group is recorded.
 * @param attendance What is known of her.
 * @param period The period, for instance the calendar year.
 * @returns Null: not recorded.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * takesPartInGroup({ groupParticipant: false, attendedOn: ['2008-03-04'] }, calendarYear(2008)); // true
 * takesPartInGroup({ groupParticipant: null, attendedOn: ['2008-03-04'] }, calendarYear(2009)); // null
 */
export function takesPartInGroup(
  { groupParticipant, attendedOn }: GroupAttendance,
  period: Period,
): boolean | null {
  requireDays(...attendedOn);
  return attendedOn.some((day) => periodIncludes(period, day)) ? true : groupParticipant;
}
