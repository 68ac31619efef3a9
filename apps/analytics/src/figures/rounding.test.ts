import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, roundedEstimate, roundedRatio } from './rounding.js';

const seed = 492;
const count = fc.maxSafeNat();

describe(`rounding (seed ${seed})`, () => {
  it.each([
    [1, 2000, 0.1],
    [1, 2001, 0],
    [152, 309, 49.2],
    [1, 16, 6.3],
    [3, 16, 18.8],
    [709, 709, 100],
    [0, 5, 0],
  ])('%i of %i is %d%%', (part, base, expected) => {
    expect(percent(part, base)).toBe(expected);
  });

  it('has no percent of nothing', () => {
    expect(percent(0, 0)).toBeNull();
    expect(roundedRatio(5, 0, 2)).toBeNull();
  });

  it('rounds a negative half away from zero', () => {
    expect(roundedRatio(-1, 2, 0)).toBe(-1);
    expect(roundedRatio(-1, 8, 2)).toBe(-0.13);
  });

  it('law: a percent is the nearest tenth, and of two equally near the higher', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.integer({ min: 1, max: 2_000_000 }), (part, base) => {
        const tenths = BigInt(((percent(part, base) ?? Number.NaN) * 10).toFixed(0));
        // 2 · |tenths − 1000 · part / base| ≤ 1, and the half goes up
        const twiceOff = 2n * (tenths * BigInt(base) - 1000n * BigInt(part));
        expect(twiceOff > -BigInt(base) && twiceOff <= BigInt(base)).toBe(true);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('law: a number written with its decimals is the rounded quotient, however large', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 1_000_000_000 }), (numerator, denominator) => {
        const quotient = roundedRatio(numerator, denominator, 2) ?? Number.NaN;
        const off = Math.abs(quotient - numerator / denominator);
        expect(off).toBeLessThanOrEqual(0.005 + quotient * Number.EPSILON * 2);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('rounds an estimate of exactly a half up, whatever its binary form', () => {
    expect(roundedEstimate(159 / 160)).toBe(0.9938);
    expect(roundedEstimate((1 - 1 / 32) * 1)).toBe(0.9688);
    expect(roundedEstimate(0)).toBe(0);
    expect(roundedEstimate(1)).toBe(1);
    expect(roundedEstimate(0.12344999)).toBe(0.1234);
  });
});
