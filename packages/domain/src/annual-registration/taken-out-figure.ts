import { mayTakeOutShares, mayTakeOutTotal, takingOutFrom } from './taken-out.js';

/** A row of a computed figure, as far as it tells of how many it is. */
export interface ComputedRow {
  readonly count: number | null;
  readonly base: number | null;
  readonly value: number | null;
  readonly unknown: number | null;
}

/** Whether a value is the percentage that its count is of its base, written with one decimal. */
export const isShare = ({ count, base, value }: ComputedRow): boolean =>
  count !== null &&
  base !== null &&
  count <= base &&
  (base === 0 || Math.abs((value ?? 0) - (100 * count) / base) < 0.06);

/**
 * Whether a figure of locations may be taken out for others: all rows of one measure and breakdown together, or none. Numbers follow the
 * rule of totals, shares that of shares; of how many it is not known is a group too. A rate, a mean, a median or an estimate
 * needs as many mothers as a share does.
 * @param rows All rows of the measure and breakdown.
 * @param people How many mothers it is of.
 * @example
 * mayTakeOutFigure([{ count: 18, base: 32, value: 56.3, unknown: 0 }], 60); // true
 * mayTakeOutFigure([{ count: 3, base: 32, value: 9.4, unknown: 0 }], 60); // false
 */
export function mayTakeOutFigure(rows: readonly ComputedRow[], people: number): boolean {
  if (rows.length === 0 || !mayTakeOutTotal(people)) return false;
  if (rows.some(({ unknown }) => unknown !== null && unknown > 0 && unknown < takingOutFrom.cell))
    return false;
  const shares = rows.filter(isShare);
  if (shares.length < rows.length) {
    const isPlain = rows.every(({ base, value }) => base === null && value === null);
    return isPlain
      ? rows.every(({ count }) => count !== null && mayTakeOutTotal(count))
      : people >= takingOutFrom.base &&
          rows.every(({ count }) => count === null || count >= takingOutFrom.base);
  }
  const cells = shares.map(({ count }) => count ?? 0);
  const base = shares[0]?.base ?? 0;
  const isWhole =
    cells.reduce((sum, cell) => sum + cell, 0) === base && shares.every((row) => row.base === base);
  return isWhole
    ? mayTakeOutShares(cells)
    : // Several can hold of one mother: each stands beside those of whom it does not.
      shares.every((row) => mayTakeOutShares([row.count ?? 0, (row.base ?? 0) - (row.count ?? 0)]));
}
