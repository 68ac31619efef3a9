import type { Tally } from '../tally/tally.js';
import { figureKindOf } from './definitions/all-definitions.js';
import type { FigureRow } from './figure-row.js';
import { roundedRatio } from './rounding.js';

/** How a figure changed from one year to another. */
export interface Change {
  readonly measure: string;
  readonly breakdown: string | null;
  readonly category: string | null;
  /** A number changes by percent, a share by percentage points. */
  readonly unit: 'percent' | 'points';
  /** One decimal; null where the earlier number is 0, or a share has no base. */
  readonly value: number | null;
}

/**
 * The constant panel: the locations that delivered in every one of the years. Compared over these, a
 * change is not one of who delivered.
 * @param tallies A tally a year.
 * @returns Location codes, sorted; none without years.
 * @example
 * constantPanel([tally2007, tally2008]); // ['breda', 'ede']
 */
export function constantPanel(tallies: readonly Tally[]): string[] {
  const [first, ...others] = tallies;
  return Object.keys(first?.locations ?? {})
    .filter((code) => others.every(({ locations }) => Object.hasOwn(locations, code)))
    .sort();
}

/**
 * The changes of the counts and shares that two years have in common, computed from their counts and
 * bases, never from rounded percentages.
 * @param earlier The figures of the earlier year.
 * @param later Those of the later one, of the same scope.
 */
export function changesBetween(earlier: readonly FigureRow[], later: readonly FigureRow[]): Change[] {
  const placeOf = ({ measure, breakdown, category }: FigureRow): string =>
    JSON.stringify([measure, breakdown, category]);
  const before = new Map(earlier.map((row) => [placeOf(row), row]));
  return later.flatMap((row) => {
    const old = before.get(placeOf(row));
    const { measure, breakdown, category } = row;
    const kind = figureKindOf(measure, breakdown, category);
    if (old === undefined || (kind !== 'count' && kind !== 'share')) return [];
    const value = kind === 'count' ? percentChange(old, row) : pointsChange(old, row);
    return [{ measure, breakdown, category, unit: kind === 'count' ? 'percent' : 'points', value }];
  });
}

const percentChange = (old: FigureRow, row: FigureRow): number | null =>
  roundedRatio(100 * ((row.count ?? 0) - (old.count ?? 0)), old.count ?? 0, 1);

/** 100 · (later share − earlier share), on the common denominator of both bases. */
function pointsChange(old: FigureRow, row: FigureRow): number | null {
  const [count, base, oldCount, oldBase] = [row.count, row.base, old.count, old.base].map((one) =>
    BigInt(one ?? 0),
  ) as [bigint, bigint, bigint, bigint];
  return roundedRatio(100n * (count * oldBase - oldCount * base), base * oldBase, 1);
}
