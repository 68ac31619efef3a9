import type { ChangeCounts } from '../tally/tally.js';
import { pairsOf, sizeOf } from './histogram.js';
import type { Band } from './incidence.js';
import { noBand } from './incidence.js';
import { roundedFloat, roundedRatio } from './rounding.js';

/** With fewer answers a change has no interval and no standardised size. */
const fewestAnswers = 10;

/** The 95% interval of a mean, by the definition: so many standard errors to both sides. */
const standardErrors = 1.96;

/** How an answer changed between the intake and the end, of those who gave both. */
export interface MeanChange {
  readonly rows: number;
  /** Means with two decimals; null without rows. */
  readonly start: number | null;
  readonly end: number | null;
  readonly change: number | null;
  /** The 95% interval of the change. */
  readonly band: Band;
  /** The change in standard deviations of the changes; null where there is no spread or where answers are few. */
  readonly effect: number | null;
}

/** How many gave both answers. */
export const rowsOfChange = ({ same, higher, lower }: ChangeCounts): number =>
  same + sizeOf(higher) + sizeOf(lower);

/** n · Σ change² − (Σ change)², exact: n · (n − 1) times the variance. */
function spreadOf({ start, end, higher, lower }: ChangeCounts, rows: number): bigint {
  let squares = 0n;
  for (const histogram of [higher, lower]) {
    for (const [value, count] of pairsOf(histogram)) squares += BigInt(value) ** 2n * BigInt(count);
  }
  return BigInt(rows) * squares - BigInt(end - start) ** 2n;
}

/** What became of an answer: means at both moments, the mean change with its interval, and its size. */
export function meanChange(counts: ChangeCounts): MeanChange {
  const rows = rowsOfChange(counts);
  const means = {
    rows,
    start: roundedRatio(counts.start, rows, 2),
    end: roundedRatio(counts.end, rows, 2),
    change: roundedRatio(counts.end - counts.start, rows, 2),
  };
  if (rows < fewestAnswers) return { ...means, band: noBand, effect: null };
  const change = (counts.end - counts.start) / rows;
  const deviation = Math.sqrt(Number(spreadOf(counts, rows)) / (rows * (rows - 1)));
  const width = (standardErrors * deviation) / Math.sqrt(rows);
  return {
    ...means,
    band: { lower: roundedFloat(change - width, 2), upper: roundedFloat(change + width, 2) },
    effect: deviation === 0 ? null : roundedFloat(change / deviation, 2),
  };
}
