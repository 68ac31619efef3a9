import { addDays, addMonths, epochDayOf } from '@mim/domain/kernel';

/** Days in a row of the calendar. */
const week = 7;

/** 1 January 1970 was a Thursday: so many days after a Monday. */
const firstWeekday = 3;

/** Days since the Monday of its week, 0-6. */
export const weekdayOf = (date: string): number => (((epochDayOf(date) + firstWeekday) % week) + week) % week;

/**
 * The seven days of the week of a day, from Monday.
 * @example
 * weekOf('2026-03-12')[0]; // '2026-03-09'
 */
export function weekOf(date: string): readonly string[] {
  const monday = addDays(date, -weekdayOf(date));
  return Array.from({ length: week }, (_, index) => addDays(monday, index));
}

/** The first day of the month of a day. */
export const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

/**
 * The weeks that a month touches, each from Monday to Sunday.
 * @param date any day of the month
 */
export function weeksOfMonth(date: string): readonly (readonly string[])[] {
  const first = firstOfMonth(date);
  const next = addMonths(first, 1);
  const weeks: (readonly string[])[] = [];
  for (let day = first; day < next; day = addDays(weekOf(day)[0] ?? day, week)) weeks.push(weekOf(day));
  return weeks;
}

/** How much of the calendar is in sight. */
export type CalendarSpan = 'month' | 'week';

/** First and last day in sight, both included. */
export interface DaySpan {
  readonly from: string;
  readonly until: string;
}

/** The days in sight when a day is looked at: its week, or the whole weeks of its month. */
export function spanOf(date: string, span: CalendarSpan): DaySpan {
  const days = span === 'week' ? weekOf(date) : weeksOfMonth(date).flat();
  return { from: days[0] ?? date, until: days.at(-1) ?? date };
}

/**
 * The days that are read under one another: those of the week, or of the month itself.
 * @example
 * daysIn('2026-02-12', 'month').length; // 28
 */
export const daysIn = (date: string, span: CalendarSpan): readonly string[] =>
  span === 'week'
    ? weekOf(date)
    : weeksOfMonth(date)
        .flat()
        .filter((day) => day.startsWith(date.slice(0, 7)));

/** The day to look at after paging on, or back with -1. */
export const page = (date: string, span: CalendarSpan, direction: 1 | -1): string =>
  span === 'week' ? addDays(date, direction * week) : addMonths(firstOfMonth(date), direction);

/** What stands in a calendar: something on a day, perhaps at a time. */
export interface OnDay {
  readonly on: string;
  readonly startsAt: string | null;
}

const order = ({ on, startsAt }: OnDay): string => `${on} ${startsAt ?? '~'}`;

/** By day, and within the day by time; what has no time comes last. */
export function byDay<Item extends OnDay>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const days = new Map<string, Item[]>();
  for (const item of items.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const others = days.get(item.on);
    if (others === undefined) days.set(item.on, [item]);
    else others.push(item);
  }
  return days;
}
