import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thinTicks } from './ticks.js';

const ticks = [0, 91, 183, 274, 365, 457, 548, 731].map((value) => ({ value, label: String(value) }));
const values = (pixelsPerUnit: number, gap: number) =>
  thinTicks(ticks, pixelsPerUnit, gap).map(({ value }) => value);

test('with room for all, all are written', () => {
  expect(values(1, 32)).toEqual([0, 91, 183, 274, 365, 457, 548, 731]);
});

test('with less room every second is left out, and the last is kept where it fits', () => {
  expect(values(0.3, 32)).toEqual([0, 183, 365, 548, 731]);
});

test('ticks that are kept are never closer than the gap, and the first is always kept', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 3, noNaN: true }),
      fc.integer({ min: 1, max: 80 }),
      (scale, gap) => {
        const kept = values(scale, gap);
        expect(kept[0]).toBe(0);
        kept.forEach((value, index) => {
          if (index > 0) expect((value - (kept[index - 1] ?? 0)) * scale).toBeGreaterThanOrEqual(gap);
        });
      },
    ),
    { seed: 20_081_231 },
  );
});
