import { isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import { calendarMonth, type OpenPeriod, type Period, requirePeriods } from '../kernel/period.js';

/** A day by its number in the month. */
const numberOf = (day: string): number => Number(day.slice(8));

/** The days of a month, by their number, that lie in one of the periods. */
const daysWithin = (periods: readonly OpenPeriod[], month: Period): ReadonlySet<number> =>
  new Set(
    periods.flatMap(({ firstDay, lastDay }) => {
      if (firstDay > month.lastDay || (lastDay !== null && lastDay < month.firstDay)) return [];
      const first = firstDay < month.firstDay ? 1 : numberOf(firstDay);
      const last = numberOf(lastDay === null || lastDay > month.lastDay ? month.lastDay : lastDay);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    }),
  );

/**
 * How many days of a calendar month lie in a period while no pause holds: the days with an active match.
 * @param month `2008-03`.
 * @param periods When it held, in any order; they may overlap.
 * @param pauses When nothing was asked.
 * @throws RangeError for a text that is no day or no month of the calendar.
 * @example
 * activeDays('2008-01', [{ firstDay: '2008-01-27', lastDay: null }], []); // 5
 */
export function activeDays(
  month: string,
  periods: readonly OpenPeriod[],
  pauses: readonly OpenPeriod[],
): number {
  requirePeriods([...periods, ...pauses]);
  const days = calendarMonth(month);
  const paused = daysWithin(pauses, days);
  return [...daysWithin(periods, days)].filter((day) => !paused.has(day)).length;
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
  return [...months].filter((month) => activeDays(month, periods, pauses) > 0).toSorted();
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
