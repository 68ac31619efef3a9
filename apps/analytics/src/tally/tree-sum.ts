import { HistogramCounter } from './histogram-counter.js';
import type { Histogram } from './tally.js';

/** Most of a tally is a tree with counts and histograms as leaves. */
export interface CountTree {
  readonly [key: string]: number | Histogram | CountTree;
}

/** Adds trees leaf by leaf. */
export class TreeSum {
  readonly #parts = new Map<string, number | HistogramCounter | TreeSum>();

  add(tree: CountTree): void {
    for (const key in tree) {
      const value = tree[key] as CountTree[string];
      const part = this.#parts.get(key);
      if (typeof value === 'number') this.#parts.set(key, ((part as number | undefined) ?? 0) + value);
      else if (isHistogram(value)) this.#part(key, part, HistogramCounter).addAll(value);
      else this.#part(key, part, TreeSum).add(value);
    }
  }

  #part<Part extends HistogramCounter | TreeSum>(key: string, part: unknown, kind: new () => Part): Part {
    if (part !== undefined) return part as Part;
    const made = new kind();
    this.#parts.set(key, made);
    return made;
  }

  tree(): CountTree {
    const entries = [...this.#parts].map(([key, part]) => {
      if (typeof part === 'number') return [key, part];
      return [key, part instanceof TreeSum ? part.tree() : part.histogram()];
    });
    return Object.fromEntries(entries);
  }
}

const isHistogram = (value: Histogram | CountTree): value is Histogram => Array.isArray(value);

/**
 * The sum of counts of one kind, leaf by leaf; at least one.
 * @example
 * sumOfCounts([{ rows: 1 }, { rows: 2 }]); // { rows: 3 }
 */
export function sumOfCounts<Kind extends object>(counts: readonly [Kind, ...Kind[]]): Kind {
  if (counts.length === 1) return counts[0];
  const sum = new TreeSum();
  for (const one of counts) sum.add(one as unknown as CountTree);
  return sum.tree() as unknown as Kind;
}
