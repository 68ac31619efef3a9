import { addMonths, requireDays } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** Months in which thanks are asked for: after a year nobody thanks her any more, and of long ago it was not written down. */
export const thanksAskedMonths = 12;

/**
 * Since when a visiting mother who stopped waits to be thanked.
 * @param visitingMother The day on which she stopped and the one on which she was thanked, ISO text; null: not yet.
 * @param today The day on which is asked.
 * @returns The day on which she stopped; null: she goes on, was thanked, or stopped more than a year ago.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * thanksDueSince({ stoppedOn: '2008-06-01', thankedOn: null }, Temporal.PlainDate.from('2008-06-15')); // '2008-06-01'
 * thanksDueSince({ stoppedOn: '2008-06-01', thankedOn: '2008-06-03' }, Temporal.PlainDate.from('2008-06-15')); // null
 */
export function thanksDueSince(
  { stoppedOn, thankedOn }: { readonly stoppedOn: string | null; readonly thankedOn: string | null },
  today: PlainDate,
): string | null {
  requireDays(stoppedOn, thankedOn);
  const day = today.toString();
  if (stoppedOn === null || stoppedOn > day || thankedOn !== null) return null;
  return day > addMonths(stoppedOn, thanksAskedMonths) ? null : stoppedOn;
}
