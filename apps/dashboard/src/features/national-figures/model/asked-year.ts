import type { YearAnswer } from '@mim/analytics';
import { latestYear } from './latest-year.js';

/**
 * The year that a page shows: the one in its address, and without one the latest.
 * @param asked as it is written in the address
 * @returns null when there are no years; `no-such-year` when there are, and not the one that is asked
 * @example
 * yearToShow(years, 1999); // 'no-such-year'
 */
export function yearToShow(
  years: readonly YearAnswer[],
  asked: number | string | undefined,
): YearAnswer | 'no-such-year' | null {
  if (asked === undefined || years.length === 0) return latestYear(years);
  return years.find(({ year }) => year === asked) ?? 'no-such-year';
}
