import { requireDays } from '../kernel/iso-date.js';

/** From when until when a location is open: of some only the calendar years are known. */
export interface LocationDays {
  /** ISO text: its first day; null: only the year is known. */
  readonly openedOn: string | null;
  /** The year of its first day. */
  readonly firstYear: number;
  /** ISO text: its last day; null: it goes on, or only the year is known. */
  readonly closedOn: string | null;
  /** The year of its last day; null: it goes on. */
  readonly lastYear: number | null;
}

/** Whether a location is still to open, open, open with a last day ahead, or closed. */
export type LocationState = 'coming' | 'open' | 'closing' | 'closed';

/**
 * How a location stands on a day. On its last day it is open.
 * @param today ISO text.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * const ede = { openedOn: '2008-05-01', firstYear: 2008, closedOn: '2010-03-31', lastYear: 2010 };
 * locationState(ede, '2010-03-31'); // 'closing'
 * locationState(ede, '2010-04-01'); // 'closed'
 */
export function locationState(
  { openedOn, firstYear, closedOn, lastYear }: LocationDays,
  today: string,
): LocationState {
  requireDays(openedOn, closedOn, today);
  const firstDay = openedOn ?? `${firstYear}-01-01`;
  const lastDay = closedOn ?? (lastYear === null ? null : `${lastYear}-12-31`);
  if (lastDay !== null && lastDay < today) return 'closed';
  if (firstDay > today) return 'coming';
  return lastDay === null ? 'open' : 'closing';
}
