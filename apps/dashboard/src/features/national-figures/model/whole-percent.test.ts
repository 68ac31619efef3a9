import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercent } from './whole-percent.js';

const run = { seed: 20_081_231 };

test('half a percent rounds up, and no base gives no percentage', () => {
  expect(wholePercent(1, 200)).toBe(1);
  expect(wholePercent(9, 2000)).toBe(0);
  expect(wholePercent(152, 309)).toBe(49);
  expect(wholePercent(0, 0)).toBeNull();
});

test('a whole percentage is within half a percent of the share', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (base, some) => {
        const count = Math.min(base, some);
        const percent = wholePercent(count, base) ?? Number.NaN;
        expect(Math.abs(percent * base - 100 * count) * 2).toBeLessThanOrEqual(base);
      },
    ),
    run,
  );
});
