import { deepFreeze } from './deep-freeze.js';
import { addMonths, daysBetween } from './iso-date.js';
import type { PlainDate } from './plain-date.js';
import { problemOf, type Refusal } from './result.js';

/** The days of a calendar, both included, as ISO text. */
export interface CalendarDays {
  readonly from: string;
  readonly until: string;
}

/**
 * How much of a calendar is asked at once. On a screen stand the whole weeks of a month, 42 days at most; a quarter is more than
 * anybody looks at. A feed holds a year: nothing is agreed for a later day (see `plausibleDays`), and what waits to be
 * recorded for longer is found on Today.
 */
export const calendarLimits = deepFreeze({ mostDays: 92, feedMonths: 12 } as const);

const backwards = problemOf(
  'calendar-backwards',
  ['De laatste dag ligt voor de eerste.', 'The last day lies before the first.'],
  ['Kies een latere laatste dag.', 'Choose a later last day.'],
);
const tooLong = problemOf(
  'calendar-too-long',
  [
    `Zo veel dagen tegelijk kan de agenda niet laten zien: hoogstens ${calendarLimits.mostDays}.`,
    `The calendar cannot show that many days at once: ${calendarLimits.mostDays} at most.`,
  ],
  ['Vraag een week of een maand op.', 'Ask for a week or a month.'],
);

/**
 * What is wrong with the days that are asked of a calendar.
 * @example
 * calendarDaysRefusals({ from: '1800-01-01', until: '2100-12-31' })[0]?.problem.code; // 'calendar-too-long'
 */
export function calendarDaysRefusals({
  from,
  until,
}: CalendarDays): readonly Refusal<'calendar-backwards' | 'calendar-too-long'>[] {
  const days = daysBetween(from, until) + 1;
  if (days < 1) return [{ field: 'until', problem: backwards }];
  return days > calendarLimits.mostDays ? [{ field: 'until', problem: tooLong }] : [];
}

/**
 * The days that the feed of a calendar holds: what waits to be recorded, and all that can be agreed.
 * @example
 * feedDays(Temporal.PlainDate.from('2026-05-04')); // { from: '2025-05-04', until: '2027-05-04' }
 */
export const feedDays = (today: PlainDate): CalendarDays => ({
  from: addMonths(today.toString(), -calendarLimits.feedMonths),
  until: addMonths(today.toString(), calendarLimits.feedMonths),
});
