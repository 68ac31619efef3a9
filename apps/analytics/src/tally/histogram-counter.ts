import type { Histogram } from './tally.js';

/** Values below this are counted in an array: eleven years of days. */
const nearValues = 4096;

/** Counts integers ≥ 0: mostly small ones, such as numbers of days, in an array; others in a map. */
export class HistogramCounter {
  readonly #near: number[] = [];
  readonly #far = new Map<number, number>();

  add(value: number, count = 1): void {
    if (value >= nearValues) {
      this.#far.set(value, (this.#far.get(value) ?? 0) + count);
      return;
    }
    const near = this.#near;
    while (near.length <= value) near.push(0);
    (near[value] as number) += count;
  }

  addAll(histogram: Histogram): void {
    for (let at = 0; at < histogram.length; at += 2) {
      this.add(histogram[at] as number, histogram[at + 1] as number);
    }
  }

  /** How many were counted, of any value. */
  total(): number {
    return [...this.#near, ...this.#far.values()].reduce((sum, count) => sum + count, 0);
  }

  histogram(): Histogram {
    const pairs: number[] = [];
    for (let value = 0; value < this.#near.length; value += 1) {
      const count = this.#near[value] as number;
      if (count > 0) pairs.push(value, count);
    }
    for (const [value, count] of [...this.#far].sort(([a], [b]) => a - b)) pairs.push(value, count);
    return pairs;
  }
}
