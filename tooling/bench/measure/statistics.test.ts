import { describe, expect, it } from 'vitest';
import { growthExponent, median } from './statistics.mjs';

describe('statistics of a benchmark', () => {
  it('the median is in the middle, whatever the order', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it.each([
    [0, [1, 10, 100].map((x) => [x, 5] as const)],
    [1, [1, 10, 100].map((x) => [x, 3 * x] as const)],
    [2, [1, 10, 100].map((x) => [x, x * x] as const)],
  ])('growth with exponent %d is recognised', (exponent, points) => {
    expect(growthExponent(points)).toBeCloseTo(exponent, 10);
  });
});
