import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnelLimits } from './binomial.js';
import { funnelFigure } from './funnel-figure.js';
import { aView } from './testing/builders.js';

const run = { seed: 20_051_231, numRuns: 200 };

/** The chance of exactly k of n, by multiplying fractions. */
function chanceOf(k: number, n: number, p: number): number {
  let chance = 1;
  for (let at = 1; at <= k; at += 1) chance *= ((n - k + at) / at) * p;
  return chance * (1 - p) ** (n - k);
}
const atMost = (k: number, n: number, p: number) =>
  Array.from({ length: k + 1 }, (_, at) => chanceOf(at, n, p)).reduce((sum, one) => sum + one, 0);

describe('the limits of a funnel', () => {
  test('leave outside exactly the counts that chance brings less often than the tail', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100),
        fc.constantFrom(0.025, 0.001),
        (n, p, tail) => {
          const { lower, upper } = funnelLimits(n, p, tail);
          for (let count = 0; count <= n; count += 1) {
            const [few, many] = [atMost(count, n, p), atMost(n - count, n, 1 - p)];
            // On the edge itself the last digit of a sum decides.
            if (Math.abs(few - tail) > 1e-9) expect(count / n < lower - 1e-9).toBe(few < tail);
            if (Math.abs(many - tail) > 1e-9) expect(count / n > upper + 1e-9).toBe(many < tail);
          }
        },
      ),
      run,
    );
  });

  test('of 99.8% lie outside those of 95%, and hold the share of all', () => {
    for (const n of [1, 5, 20, 100, 400]) {
      const [inner, outer] = [funnelLimits(n, 0.49, 0.025), funnelLimits(n, 0.49, 0.001)];
      expect(outer.lower).toBeLessThanOrEqual(inner.lower);
      expect(outer.upper).toBeGreaterThanOrEqual(inner.upper);
      expect(inner.lower).toBeLessThanOrEqual(0.49);
      expect(inner.upper).toBeGreaterThanOrEqual(0.49);
    }
  });
});

const aPlace = (code: string, completed: number, ended: number) => ({
  code,
  name: code.toUpperCase(),
  participations: 2 * ended,
  ended,
  completed,
  visitingMothers: 4,
});

test('a location is named only where chance does not explain it, and never of a few', () => {
  const byLocation = [aPlace('a', 50, 100), aPlace('b', 48, 100), aPlace('c', 45, 50), aPlace('d', 0, 5)];
  const { title, drawing, table } = funnelFigure(aView({ byLocation }));
  expect(title).toContain('C');
  expect(title).not.toContain('D');
  expect(title).not.toContain('B,');
  const points = drawing?.kind === 'funnel' ? drawing.points : [];
  expect(points.filter(({ isOutside }) => isOutside).map(({ key }) => key)).toEqual(['c']);
  expect(points.filter(({ isSmall }) => isSmall).map(({ key }) => key)).toEqual(['d']);
  expect(table.rows.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D']);
});

test('where nobody stands out, that is what is said', () => {
  const { title } = funnelFigure(aView({ byLocation: [aPlace('a', 25, 50), aPlace('b', 22, 50)] }));
  expect(title).toMatch(/geen locatie/i);
});
