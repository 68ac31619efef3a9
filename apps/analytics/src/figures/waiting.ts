import { type Counts, waitingIntervals } from '../tally/tally.js';
import { type Figure, type FigureSources, totalOf, valueFigure } from './figure.js';

const quantiles = [
  { category: 'median', percent: 50 },
  { category: 'p90', percent: 90 },
] as const;

/**
 * A quantile by nearest rank: the smallest value with at least `percent` percent of the values at or
 * below it.
 * @param histogram How often each integer value occurs.
 * @param percent 1-100
 * @returns `null` when there are no values.
 * @example
 * nearestRank({ '3': 1, '7': 1 }, 50); // 3
 */
export function nearestRank(histogram: Counts, percent: number): number | null {
  const total = totalOf(histogram);
  const values = Object.keys(histogram)
    .map(Number)
    .sort((a, b) => a - b);
  let atOrBelow = 0;
  for (const value of values) {
    atOrBelow += histogram[value] ?? 0;
    if (atOrBelow * 100 >= total * percent) return value;
  }
  return null;
}

/** How long mothers wait between the steps up to the first visit, in days. */
export function waitingFigures({ tally }: FigureSources): Figure[] {
  return waitingIntervals.flatMap((interval) =>
    quantiles.map(({ category, percent }) =>
      valueFigure(['waiting', interval, category], {
        count: totalOf(tally.waiting[interval]),
        value: nearestRank(tally.waiting[interval], percent),
      }),
    ),
  );
}
