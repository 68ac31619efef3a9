import { addDays, isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import {
  calendarMonth,
  type OpenPeriod,
  type Period,
  periodIncludes,
  requirePeriods,
} from '../kernel/period.js';

/** The first day of a period on which none of the pauses holds; null: they hold on all of it. */
function firstFreeDay({ firstDay, lastDay }: Period, pauses: readonly OpenPeriod[]): string | null {
  for (let day = firstDay; day <= lastDay; ) {
    const pause = pauses.find((each) => periodIncludes(each, day));
    if (pause === undefined) return day;
    if (pause.lastDay === null) return null;
    day = addDays(pause.lastDay, 1);
  }
  return null;
}

/** The part of a period that lies in a month; null: none of it. */
function within({ firstDay, lastDay }: OpenPeriod, month: Period): Period | null {
  const [first, last] = [
    firstDay > month.firstDay ? firstDay : month.firstDay,
    lastDay !== null && lastDay < month.lastDay ? lastDay : month.lastDay,
  ];
  return first <= last ? { firstDay: first, lastDay: last } : null;
}

/**
 * The calendar months in which a period has a day on which no pause holds: the months with an active match, of the
 * periods in which somebody was matched.
 * @param periods When it held, in any order; they may overlap.
 * @param pauses When nothing was asked.
 * @param until The last month that is looked at has this day, ISO text.
 * @returns `2008-03`, in order.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * activeMonths([{ firstDay: '2008-01-31', lastDay: null }], [{ firstDay: '2008-02-01', lastDay: '2008-02-29' }], '2008-03-15'); // ['2008-01', '2008-03']
 */
export function activeMonths(
  periods: readonly OpenPeriod[],
  pauses: readonly OpenPeriod[],
  until: string,
): readonly string[] {
  requirePeriods([...periods, ...pauses]);
  const last = monthIndexOf(until);
  const months = new Set(
    periods.flatMap((period) => {
      const from = monthIndexOf(period.firstDay);
      const to = period.lastDay === null ? last : Math.min(last, monthIndexOf(period.lastDay));
      return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => isoMonthOf(from + index));
    }),
  );
  const isActive = (month: string) =>
    periods.some((period) => {
      const days = within(period, calendarMonth(month));
      return days !== null && firstFreeDay(days, pauses) !== null;
    });
  return [...months].filter(isActive).toSorted();
}

/**
 * The months among these that have a day of those given: the months supervised of the months matched, as the annual
 * registration counts them.
 * @param months `2008-03`.
 * @param days ISO text, in any order.
 * @example
 * monthsWith(['2008-01', '2008-02'], ['2008-02-07', '2008-02-28', '2008-03-01']); // ['2008-02']
 */
export function monthsWith(months: readonly string[], days: readonly string[]): readonly string[] {
  const has = new Set(days.map((day) => isoMonthOf(monthIndexOf(day))));
  return months.filter((month) => has.has(month));
}
