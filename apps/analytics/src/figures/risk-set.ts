import type { Histogram, SurvivalCounts } from '../tally/tally.js';

/** A row is at risk on day t when entry < t ≤ exit: numbers change only just after an entry or exit. */

/** Reads a histogram upwards: the sum of the counts of values below a limit that only rises. */
function countBelow(histogram: Histogram): (limit: number) => number {
  let at = 0;
  let sum = 0;
  return (limit) => {
    while (at < histogram.length && (histogram[at] as number) < limit) {
      sum += histogram[at + 1] as number;
      at += 2;
    }
    return sum;
  };
}

/**
 * The number at risk, for days asked in rising order: one pass over the counts for all of them.
 * @example
 * const atRiskOn = atRiskAfter({ entries: [0, 4], exits: [10, 1, 20, 3], events: {} });
 * atRiskOn(10); // 4
 * atRiskOn(11); // 3
 */
export function atRiskAfter({ entries, exits }: SurvivalCounts): (day: number) => number {
  const entered = countBelow(entries);
  const left = countBelow(exits);
  return (day) => entered(day) - left(day);
}

/** The last day on which at least `fewest` are at risk; 0 when there is no such day. */
export function lastDayWith(fewest: number, counts: SurvivalCounts): number {
  const atRiskOn = atRiskAfter(counts);
  let last = 0;
  // The number at risk falls only just after a day of exit, so that the last day is a day of exit.
  for (let at = 0; at < counts.exits.length; at += 2) {
    const day = counts.exits[at] as number;
    if (atRiskOn(day) >= fewest) last = day;
  }
  return last;
}

/**
 * The first day of which no estimate is given: the first day with an event on which fewer than `fewest` are at risk, and in
 * any case the day after the last one with as many. With late entry the former can be an early day, after which more are at
 * risk again: what was estimated on it stays in every later estimate.
 * @param events Days with an event, and how many were at risk on them; days rising.
 */
export const firstDayWithout = (
  fewest: number,
  counts: SurvivalCounts,
  events: readonly { readonly day: number; readonly atRisk: number }[],
): number =>
  Math.min(
    events.find(({ atRisk }) => atRisk < fewest)?.day ?? Number.POSITIVE_INFINITY,
    lastDayWith(fewest, counts) + 1,
  );
