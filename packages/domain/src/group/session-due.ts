import { addDays, addMonths, requireDays } from '../kernel/iso-date.js';
import { type OpenPeriod, requirePeriods } from '../kernel/period.js';
import type { GroupRhythm } from './group-codes.js';

/** A group as far as its next session is asked. */
export interface GroupRhythmFacts extends OpenPeriod {
  readonly rhythm: GroupRhythm;
  /** The day of its latest session that was recorded, held or not, ISO text; null: none was. */
  readonly lastSessionOn: string | null;
}

const after: Readonly<Record<Exclude<GroupRhythm, 'irregular'>, (day: string) => string>> = {
  weekly: (day) => addDays(day, 7),
  fortnightly: (day) => addDays(day, 14),
  monthly: (day) => addMonths(day, 1),
};

/**
 * The day of the session of a group that is to be recorded next, by its rhythm.
 * @param group The group.
 * @returns ISO text; null: it meets irregularly, or it is over.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * nextSessionOn({ firstDay: '2008-01-08', lastDay: null, rhythm: 'weekly', lastSessionOn: '2008-01-15' }); // '2008-01-22'
 */
export function nextSessionOn({ firstDay, lastDay, rhythm, lastSessionOn }: GroupRhythmFacts): string | null {
  requirePeriods([{ firstDay, lastDay }]);
  requireDays(lastSessionOn);
  if (lastSessionOn === null) return firstDay;
  if (rhythm === 'irregular') return null;
  const next = after[rhythm](lastSessionOn);
  return lastDay !== null && next > lastDay ? null : next;
}
