import { aDelivery } from '@mim/domain/testing';
import { describe, expect, it } from 'vitest';
import { mergeAll } from '../tally/merge.js';
import { tallyOf } from '../tally/testing/counting.js';
import { changesBetween, constantPanel } from './comparison.js';
import type { FigureRow } from './figure-row.js';

const at = (code: string) => tallyOf(aDelivery({ descriptor: { location: location(code) } }));
const location = (code: string) => ({ code, name: code, municipality: code });
const row = (overrides: Partial<FigureRow>): FigureRow => ({
  year: 2008,
  scope: 'national',
  measure: 'participations',
  breakdown: null,
  category: null,
  count: null,
  base: null,
  value: null,
  unknown: null,
  note: null,
  lower: null,
  upper: null,
  ...overrides,
});
const share = (count: number, base: number) =>
  row({ breakdown: 'origin', category: 'turkey', count, base, unknown: 0 });

describe('comparing years', () => {
  it('takes as constant panel the locations that delivered in every year', () => {
    const years = [mergeAll(['a', 'b', 'c'].map(at)), mergeAll(['d', 'c', 'b'].map(at)), at('b')];
    expect(constantPanel(years)).toEqual(['b']);
    expect(constantPanel(years.slice(0, 2))).toEqual(['b', 'c']);
    expect(constantPanel([])).toEqual([]);
  });

  it('gives the change of a number in percent', () => {
    const changes = changesBetween([row({ count: 692 })], [row({ count: 709 })]);
    expect(changes).toEqual([
      { measure: 'participations', breakdown: null, category: null, unit: 'percent', value: 2.5 },
    ]);
    expect(changesBetween([row({ count: 8 })], [row({ count: 6 })])[0]?.value).toBe(-25);
    expect(changesBetween([row({ count: 0 })], [row({ count: 6 })])[0]?.value).toBeNull();
  });

  it('gives the change of a share in percentage points, from the counts', () => {
    // 33.3% to 66.7%: the rounded shares are 33.4 apart, the shares 33.3.
    expect(changesBetween([share(1, 3)], [share(2, 3)])[0]).toMatchObject({ unit: 'points', value: 33.3 });
    expect(changesBetween([share(1, 2)], [share(1, 4)])[0]?.value).toBe(-25);
    expect(changesBetween([share(0, 0)], [share(1, 4)])[0]?.value).toBeNull();
  });

  it('compares what both years have, and no rates or estimates', () => {
    const rate = row({ measure: 'dosage.ratio', count: 1, base: 2, value: 0.5 });
    expect(changesBetween([rate], [rate])).toEqual([]);
    expect(changesBetween([], [row({ count: 709 })])).toEqual([]);
  });
});
