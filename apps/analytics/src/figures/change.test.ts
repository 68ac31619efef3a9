import { describe, expect, it } from 'vitest';
import { meanChange } from './change.js';

describe('the change of an answer', () => {
  it('is that of R', () => {
    // In R (base alone, any version):
    // start <- c(4,5,6,7,5,6,4,8,7,6,5,3); end <- c(6,7,6,9,4,8,5,9,7,8,6,5); d <- end - start
    // mean(d) 1.166667, sd(d) 1.029857; mean(d) ± 1.96 * sd(d) / sqrt(12): 0.5839704 to 1.749363; mean(d) / sd(d) 1.132844
    expect(meanChange({ start: 66, end: 80, same: 2, higher: [1, 3, 2, 6], lower: [1, 1] })).toEqual({
      rows: 12,
      start: 5.5,
      end: 6.67,
      change: 1.17,
      band: { lower: 0.58, upper: 1.75 },
      effect: 1.13,
    });
  });

  it('has no interval and no size of fewer than ten answers', () => {
    const few = meanChange({ start: 45, end: 54, same: 0, higher: [1, 9], lower: [] });
    expect(few).toMatchObject({ rows: 9, change: 1, band: { lower: null, upper: null }, effect: null });
  });

  it('has no size where everybody changed alike, and an interval of nothing', () => {
    const alike = meanChange({ start: 50, end: 60, same: 0, higher: [1, 10], lower: [] });
    expect(alike).toMatchObject({ change: 1, band: { lower: 1, upper: 1 }, effect: null });
  });

  it('rounds a fall away from zero, and nothing to minus nothing', () => {
    expect(meanChange({ start: 8, end: 7, same: 7, higher: [], lower: [1, 1] }).change).toBe(-0.13);
    expect(
      Object.is(meanChange({ start: 1000, end: 999, same: 999, higher: [], lower: [1, 1] }).change, 0),
    ).toBe(true);
  });

  it('of nobody is nothing', () => {
    expect(meanChange({ start: 0, end: 0, same: 0, higher: [], lower: [] })).toMatchObject({
      rows: 0,
      start: null,
      change: null,
    });
  });
});
