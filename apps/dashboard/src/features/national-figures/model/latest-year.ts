import type { YearAnswer } from '@mim/analytics';

/** The year that a page opens with: the latest that is computed, else the latest; null when there is none. */
export function latestYear(years: readonly YearAnswer[]): YearAnswer | null {
  const newestFirst = [...years].sort((a, b) => b.year - a.year);
  return newestFirst.find(({ kind }) => kind === 'computed') ?? newestFirst[0] ?? null;
}
