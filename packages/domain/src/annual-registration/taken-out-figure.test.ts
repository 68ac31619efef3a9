import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ComputedRow, mayTakeOutFigure } from './taken-out-figure.js';

const row = (
  count: number | null,
  base: number | null,
  value: number | null,
  unknown: number | null = null,
) => ({
  count,
  base,
  value,
  unknown,
});
/** Groups of one whole, as shares with one decimal. */
const groups = (cells: readonly number[], unknown = 0): readonly ComputedRow[] => {
  const base = cells.reduce((sum, cell) => sum + cell, 0);
  return cells.map((cell) =>
    row(cell, base, base === 0 ? null : Math.round((1000 * cell) / base) / 10, unknown),
  );
};

it('takes out a breakdown whole, or not at all', () => {
  expect(mayTakeOutFigure(groups([20, 15, 5]), 40)).toBe(true);
  expect(mayTakeOutFigure(groups([20, 15, 4]), 39)).toBe(false);
  expect(mayTakeOutFigure(groups([12, 10, 7]), 29)).toBe(false);
});

it('does not describe the few of whom it is not known', () => {
  expect(mayTakeOutFigure(groups([20, 20], 3), 43)).toBe(false);
  expect(mayTakeOutFigure(groups([20, 20], 5), 45)).toBe(true);
});

it('holds a share beside those of whom it is not', () => {
  expect(mayTakeOutFigure([row(18, 32, 56.3, 0)], 60)).toBe(true);
  expect(mayTakeOutFigure([row(29, 32, 90.6, 0)], 60)).toBe(false);
});

it('takes out numbers from ten, and a rate or a median of thirty mothers', () => {
  expect(mayTakeOutFigure([row(10, null, null)], 10)).toBe(true);
  expect(mayTakeOutFigure([row(9, null, null)], 60)).toBe(false);
  expect(mayTakeOutFigure([row(400, 500, 0.8)], 60)).toBe(true);
  expect(mayTakeOutFigure([row(450, 500, 0.9)], 29)).toBe(false);
  expect(mayTakeOutFigure([row(30, null, 12)], 30)).toBe(true);
  expect(mayTakeOutFigure([row(29, null, 12)], 30)).toBe(false);
});

it('is nothing of nothing, and nothing of fewer than ten mothers', () => {
  expect(mayTakeOutFigure([], 100)).toBe(false);
  expect(mayTakeOutFigure([row(12, null, null)], 9)).toBe(false);
});

it('whatever the groups are, none that is taken out is under five or nearly all, nor what it leaves', () => {
  const size = fc.oneof(fc.nat(6), fc.nat(60));
  fc.assert(
    fc.property(fc.array(size, { minLength: 1, maxLength: 6 }), size, (cells, unknown) => {
      const base = cells.reduce((sum, cell) => sum + cell, 0);
      if (!mayTakeOutFigure(groups(cells, unknown), base + unknown)) return;
      expect(base).toBeGreaterThanOrEqual(30);
      for (const cell of cells) {
        expect(cell).toBeGreaterThanOrEqual(5);
        expect(cell / base).toBeLessThanOrEqual(0.9);
      }
      expect(unknown === 0 || unknown >= 5).toBe(true);
    }),
    { seed: 20_081_231, numRuns: 2000 },
  );
});
