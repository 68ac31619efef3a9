import { isoMonthOf, type Language, monthIndexOf, type Period } from '@mim/domain/kernel';
import { formatMonth } from '../../../language/format-date.js';

/** How many months a period has. */
const monthsIn = ({ firstDay, lastDay }: Period): number =>
  monthIndexOf(lastDay) - monthIndexOf(firstDay) + 1;

/**
 * A month or a quarter as people read it.
 * @example
 * periodText({ firstDay: '2008-01-01', lastDay: '2008-03-31' }, 'nl'); // 'januari t/m maart 2008'
 */
export function periodText(period: Period, language: Language): string {
  const last = formatMonth(period.lastDay.slice(0, 7), language);
  if (monthsIn(period) === 1) return last;
  const [first] = formatMonth(period.firstDay.slice(0, 7), language).split(' ');
  return `${first} ${language === 'nl' ? 't/m' : 'to'} ${last}`;
}

/**
 * The month by which the period before or after is asked.
 * @param by -1: before; 1: after.
 * @example
 * monthBeside({ firstDay: '2008-03-01', lastDay: '2008-03-31' }, -1); // '2008-02'
 */
export const monthBeside = (period: Period, by: -1 | 1): string =>
  isoMonthOf(by < 0 ? monthIndexOf(period.firstDay) - 1 : monthIndexOf(period.lastDay) + 1);

/** The month before the one in which a day lies: the latest that is over. */
export const monthBefore = (day: string): string => isoMonthOf(monthIndexOf(day) - 1);
