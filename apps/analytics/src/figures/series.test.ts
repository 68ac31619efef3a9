import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureRow } from './figure-row.js';
import { publishedRows } from './published-rows.js';
import { seriesOf } from './series.js';
import { aFigureRow } from './testing/a-figure-row.js';

const turkey = (count: number, base: number) =>
  aFigureRow({
    breakdown: 'origin',
    category: 'turkey',
    count,
    base,
    value: (100 * count) / base,
    unknown: 0,
  });
const computed = (year: number, ...rows: FigureRow[]) => ({ year, isPublished: false, rows });
const printed = (year: number, percent: number, total: number) => ({
  year,
  isPublished: true,
  rows: publishedRows([
    {
      year,
      measure: 'participations',
      breakdown: null,
      category: null,
      count: total,
      percent: null,
      value: null,
    },
    {
      year,
      measure: 'participations',
      breakdown: 'origin',
      category: 'turkey',
      count: null,
      percent,
      value: null,
    },
  ]),
});

describe('years beside each other', () => {
  it('a number changes in percent, year by year and in all', () => {
    const [series] = seriesOf([
      computed(2006, aFigureRow({ count: 849 })),
      computed(2007, aFigureRow({ count: 692 })),
      computed(2008, aFigureRow({ count: 709 })),
    ]);
    expect(series?.unit).toBe('percent');
    expect(series?.points.map(({ change }) => change?.value ?? null)).toEqual([null, -18.5, 2.5]);
    expect(series?.change).toEqual({ from: 2006, to: 2008, value: -16.5, direction: 'less' });
  });

  it('a share changes in points, and is more only where both intervals share no value', () => {
    const change = (earlier: FigureRow, later: FigureRow) =>
      seriesOf([computed(2007, earlier), computed(2008, later)])[0]?.change;
    expect(change(turkey(1, 3), turkey(2, 3))).toMatchObject({ value: 33.3, direction: 'unclear' });
    expect(change(turkey(10, 100), turkey(40, 100))).toMatchObject({ value: 30, direction: 'more' });
    expect(change(turkey(40, 100), turkey(10, 100))).toMatchObject({ value: -30, direction: 'less' });
    expect(change(turkey(40, 100), turkey(45, 100))).toMatchObject({ value: 5, direction: 'unclear' });
    expect(change(turkey(0, 9), turkey(9, 9))?.direction).toBe('unclear');
  });

  it('a share is never both more and less, and turning the years round turns the answer round', () => {
    const share = fc
      .integer({ min: 1, max: 400 })
      .chain((base) => fc.integer({ min: 0, max: base }).map((count) => turkey(count, base)));
    const mirrored = { more: 'less', less: 'more', same: 'same', unclear: 'unclear' } as const;
    fc.assert(
      fc.property(share, share, (a, b) => {
        const there = seriesOf([computed(2007, a), computed(2008, b)])[0]?.change;
        const back = seriesOf([computed(2007, b), computed(2008, a)])[0]?.change;
        expect(back?.direction).toBe(mirrored[there?.direction ?? 'same']);
        expect(back?.value).toBe(0 - (there?.value ?? 0));
      }),
      { seed: 20080417, numRuns: 500 },
    );
  });

  it('what was printed enters as it was printed: whole points, with the printed total as its base', () => {
    const [, share] = seriesOf([printed(2007, 60, 692)]);
    expect(share?.points[0]).toMatchObject({ isPublished: true, count: null, base: 692, value: 60 });
    expect(share?.points[0]?.lower).toBeCloseTo(56.3, 1);
    expect(share?.change).toBeNull();
    const two = seriesOf([
      printed(2007, 60, 692),
      computed(2008, aFigureRow({ count: 709 }), turkey(462, 709)),
    ])[1];
    expect(two?.change).toEqual({ from: 2007, to: 2008, value: 5, direction: 'unclear' });
  });

  it('rates and estimates are no series of people', () => {
    const rate = aFigureRow({ measure: 'dosage.ratio', count: 1, base: 2, value: 0.5 });
    const estimate = aFigureRow({
      measure: 'retention',
      breakdown: 'days',
      category: '365',
      count: 9,
      value: 0.5,
    });
    expect(seriesOf([computed(2007, rate, estimate), computed(2008, rate, estimate)])).toEqual([]);
  });
});
