import { requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { GuidanceStatus } from './guidance-codes.js';

/**
 * Whether a session or a meeting can be recorded as held: what was held can be corrected, and what is planned can once its
 * day has come. One that did not take place was not held.
 * @param guidance How it stands, and its day as ISO text.
 * @param today The day on which it is asked.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const today = Temporal.PlainDate.from('2008-05-20');
 * isGuidanceRecordable({ status: 'planned', on: '2008-05-20' }, today); // true
 * isGuidanceRecordable({ status: 'planned', on: '2008-05-21' }, today); // false
 */
export function isGuidanceRecordable(
  { status, on }: { readonly status: GuidanceStatus; readonly on: string },
  today: PlainDate,
): boolean {
  requireDays(on);
  return status === 'done' || (status === 'planned' && on <= today.toString());
}
