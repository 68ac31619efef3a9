import type { reimbursementPeriods } from '../code-lists/location-lists.js';
import type { CodeOf } from '../kernel/code-list.js';
import { addDays, addMonths, isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import { type Period, requirePeriods } from '../kernel/period.js';

export type ReimbursementPeriod = CodeOf<typeof reimbursementPeriods>;

const months: Readonly<Record<ReimbursementPeriod, number>> = { month: 1, quarter: 3 };

/**
 * The month or the quarter of the calendar in which a day lies.
 * @param day ISO text.
 * @param kind Whether the location approves by the month or by the quarter.
 * @example
 * statementPeriod('2008-02-29', 'quarter'); // { firstDay: '2008-01-01', lastDay: '2008-03-31' }
 */
export function statementPeriod(day: string, kind: ReimbursementPeriod): Period {
  const index = monthIndexOf(day);
  const firstDay = `${isoMonthOf(index - (index % months[kind]))}-01`;
  return { firstDay, lastDay: addDays(addMonths(firstDay, months[kind]), -1) };
}

/**
 * The latest month or quarter that is over.
 * @param day The day on which it is asked, ISO text.
 * @param kind Whether the location approves by the month or by the quarter.
 * @example
 * lastClosedPeriod('2008-03-31', 'month'); // { firstDay: '2008-02-01', lastDay: '2008-02-29' }
 */
export const lastClosedPeriod = (day: string, kind: ReimbursementPeriod): Period =>
  statementPeriod(addDays(statementPeriod(day, kind).firstDay, -1), kind);

/** How far back a statement reaches for what was recorded late, in months before its last day. */
const monthsReached = 12;

/**
 * The days of which a statement pays what no statement paid yet: up to its last day, and a year back for what was
 * recorded late.
 * @param period The period of the statement.
 * @throws RangeError for a text that is no day of the calendar.
 * @example
 * daysReached({ firstDay: '2008-03-01', lastDay: '2008-03-31' }); // { firstDay: '2007-03-31', lastDay: '2008-03-31' }
 */
export function daysReached(period: Period): Period {
  requirePeriods([period]);
  return { firstDay: addMonths(period.lastDay, -monthsReached), lastDay: period.lastDay };
}
