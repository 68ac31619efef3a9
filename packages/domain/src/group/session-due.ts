import { addDays, addMonths, daysBetween, requireDays } from '../kernel/iso-date.js';
import { calendarMonth, type OpenPeriod, requirePeriods } from '../kernel/period.js';
import type { GroupRhythm } from './group-codes.js';

/** A group as far as its next session is asked. */
export interface GroupRhythmFacts extends OpenPeriod {
  readonly rhythm: GroupRhythm;
  /** The day of its latest session that was recorded, held or not, ISO text; null: none was. */
  readonly lastSessionOn: string | null;
}

/**
 * A group that meets some times a month keeps its weekday and leaves out the end of the month: so many weeks later, as long as
 * that is in the month and no later than the last day on which it can meet, and otherwise the first of its weekday in the next.
 */
const timesAMonth =
  ({ weeks, lastDay }: { readonly weeks: number; readonly lastDay: number }) =>
  (day: string): string => {
    const month = day.slice(0, 7);
    const next = addDays(day, 7 * weeks);
    if (next.startsWith(month) && Number(next.slice(8)) <= lastDay) return next;
    const weeksLeft = Math.floor(daysBetween(day, calendarMonth(month).lastDay) / 7);
    return addDays(day, 7 * (weeksLeft + 1));
  };

const after: Readonly<Record<Exclude<GroupRhythm, 'irregular'>, (day: string) => string>> = {
  weekly: (day) => addDays(day, 7),
  fortnightly: (day) => addDays(day, 14),
  'thrice-monthly': timesAMonth({ weeks: 1, lastDay: 21 }),
  'twice-monthly': timesAMonth({ weeks: 2, lastDay: 28 }),
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
