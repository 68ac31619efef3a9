import type { Histogram } from './tally.js';
import type { CountTree } from './tree-sum.js';

/** A tree of counts as positions and what stands there: adding trees up is adding numbers in one row. */
export interface FlatCounts {
  /** Where something is counted, and how much. */
  readonly positions: Uint32Array;
  readonly counts: Float64Array;
  /** Where something is there that adds nothing: a branch, an empty histogram, a count of 0. */
  readonly present: Uint32Array;
}

/** Where a part of the tree stands. Position of itself: an object or histogram can be there and be empty. */
type Place =
  | { readonly kind: 'count'; readonly at: number }
  | { readonly kind: 'tree'; readonly at: number; readonly parts: Map<string, Place> }
  | HistogramPlace;

interface HistogramPlace {
  readonly kind: 'histogram';
  readonly at: number;
  readonly values: Map<number, number>;
  /** The values rising; made anew after one came in. */
  sorted: readonly (readonly [value: number, at: number])[] | null;
}

/**
 * Gives every count of trees of one kind a position of its own. Hundreds of tallies have some thousands of counts each, most of
 * them in the same places: which place it is, is looked up once for each tree instead of once for each sum.
 * @example
 * const index = new FlatIndex();
 * index.sum([index.flatten({ rows: 1 }), index.flatten({ rows: 2 })]); // { rows: 3 }
 */
export class FlatIndex {
  #size = 0;
  readonly #root: Place = this.#placeOf({});

  /** A tree in its positions. */
  flatten(tree: CountTree): FlatCounts {
    const positions: number[] = [];
    const counts: number[] = [];
    const present: number[] = [];
    const put = (at: number, count: number): void => {
      if (count === 0) {
        present.push(at);
        return;
      }
      positions.push(at);
      counts.push(count);
    };
    const walk = (value: CountTree[string], place: Place): void => {
      put(place.at, typeof value === 'number' ? value : 0);
      if (place.kind === 'histogram') this.#putHistogram(value as Histogram, place, put);
      else if (place.kind === 'tree') {
        for (const key in value as CountTree) {
          const part = (value as CountTree)[key] as CountTree[string];
          let found = place.parts.get(key);
          if (found === undefined) {
            found = this.#placeOf(part);
            place.parts.set(key, found);
          }
          walk(part, found);
        }
      }
    };
    walk(tree, this.#root);
    return {
      positions: Uint32Array.from(positions),
      counts: Float64Array.from(counts),
      present: Uint32Array.from(present),
    };
  }

  #placeOf(value: CountTree[string]): Place {
    const at = this.#size;
    this.#size += 1;
    if (typeof value === 'number') return { kind: 'count', at };
    if (Array.isArray(value)) return { kind: 'histogram', at, values: new Map(), sorted: null };
    return { kind: 'tree', at, parts: new Map() };
  }

  #putHistogram(histogram: Histogram, place: HistogramPlace, put: (at: number, count: number) => void): void {
    for (let index = 0; index < histogram.length; index += 2) {
      const value = histogram[index] as number;
      let at = place.values.get(value);
      if (at === undefined) {
        at = this.#size;
        this.#size += 1;
        place.values.set(value, at);
        place.sorted = null;
      }
      put(at, histogram[index + 1] as number);
    }
  }

  /** The trees added up leaf by leaf, as a tree again. */
  sum(trees: Iterable<FlatCounts>): CountTree {
    const sums = new Float64Array(this.#size);
    const isThere = new Uint8Array(this.#size);
    for (const { positions, counts, present } of trees) {
      for (let index = 0; index < positions.length; index += 1) {
        (sums[positions[index] as number] as number) += counts[index] as number;
      }
      for (let index = 0; index < present.length; index += 1) isThere[present[index] as number] = 1;
    }
    const build = (place: Place): CountTree[string] => {
      if (place.kind === 'count') return sums[place.at] as number;
      if (place.kind === 'histogram') return histogramOf(place, sums);
      const tree: Record<string, CountTree[string]> = {};
      for (const [key, part] of place.parts) {
        if (sums[part.at] !== 0 || isThere[part.at] === 1) tree[key] = build(part);
      }
      return tree;
    };
    return build(this.#root) as CountTree;
  }
}

function histogramOf(place: HistogramPlace, sums: Float64Array): Histogram {
  place.sorted ??= [...place.values].sort(([a], [b]) => a - b);
  const pairs: number[] = [];
  for (const [value, at] of place.sorted) {
    const count = sums[at] as number;
    if (count > 0) pairs.push(value, count);
  }
  return pairs;
}
