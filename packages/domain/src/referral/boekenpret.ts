import { isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import type { PlainDate } from '../kernel/plain-date.js';

/**
 * The next month in which Boekenpret comes. It comes in alternating months with the visit of MIM, from the month in which it
 * began. Source: the 2012 report on working methods, other programmes.
 * @param since The day on which it began for her.
 * @param today The day on which it is asked; the month of this day counts.
 * @returns A month, ISO text.
 * @example
 * boekenpretMonth('2008-01-20', Temporal.PlainDate.from('2008-02-03')); // '2008-03'
 * boekenpretMonth('2008-01-20', Temporal.PlainDate.from('2008-03-31')); // '2008-03'
 */
export function boekenpretMonth(since: string, today: PlainDate): string {
  const first = monthIndexOf(since);
  const passed = Math.max(0, monthIndexOf(today.toString()) - first);
  return isoMonthOf(first + passed + (passed % 2));
}
