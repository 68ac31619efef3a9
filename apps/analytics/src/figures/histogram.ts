import type { Histogram } from '../tally/tally.js';

/** A histogram's values with their counts, values rising. */
export function* pairsOf(histogram: Histogram): Generator<readonly [value: number, count: number]> {
  for (let at = 0; at < histogram.length; at += 2) {
    yield [histogram[at] as number, histogram[at + 1] as number];
  }
}

/** How many values were counted. */
export function sizeOf(histogram: Histogram): number {
  let size = 0;
  for (let at = 1; at < histogram.length; at += 2) size += histogram[at] as number;
  return size;
}

/**
 * A quantile by nearest rank: the smallest value with at least `percent` percent of the values at or
 * below it.
 * @param percent 1-100
 * @returns `null` when there are no values.
 * @example
 * nearestRank([3, 1, 7, 1], 50); // 3
 */
export function nearestRank(histogram: Histogram, percent: number): number | null {
  const size = sizeOf(histogram);
  let atOrBelow = 0;
  for (let at = 0; at < histogram.length; at += 2) {
    atOrBelow += histogram[at + 1] as number;
    if (atOrBelow * 100 >= size * percent) return histogram[at] as number;
  }
  return null;
}
