import { describe, expect, it } from 'vitest';
import { definitions1 } from './definitions/version-1.js';
import { definitions2 } from './definitions/version-2.js';
import type { FigureRow } from './figure-row.js';
import { formatFigureRow as formatRow } from './format.js';
import { aFigureRow } from './testing/a-figure-row.js';

const formatFigureRow = (of: FigureRow) => formatRow(of, definitions1.columns);

describe('writing a row of figures', () => {
  it('gives a percent one decimal, also a whole one', () => {
    const share = aFigureRow({
      breakdown: 'age',
      category: '20-24',
      count: 13,
      base: 20,
      value: 65,
      unknown: 0,
    });
    expect(formatFigureRow(share).join()).toBe('2008,national,participations,age,20-24,13,20,65.0,0,');
  });

  it('gives a rate, a quantile and a base of full-time equivalents two', () => {
    expect(formatFigureRow(aFigureRow({ measure: 'dosage.ratio', value: 0.9 })).at(7)).toBe('0.90');
    expect(formatFigureRow(aFigureRow({ measure: 'waiting', value: 14 })).at(7)).toBe('14.00');
    const perFte = aFigureRow({ measure: 'visiting-mothers-per-fte', count: 9, base: 7.5, value: 1.2 });
    expect(formatFigureRow(perFte).slice(5, 8)).toEqual(['9', '7.50', '1.20']);
  });

  it('gives an estimate four', () => {
    expect(formatFigureRow(aFigureRow({ measure: 'retention', value: 1 })).at(7)).toBe('1.0000');
    expect(formatFigureRow(aFigureRow({ measure: 'incidence.other', value: 0.0206 })).at(7)).toBe('0.0206');
  });

  it('gives the bounds of version 2 behind all else, with the decimals of what they bound', () => {
    const cells = (of: FigureRow) => formatRow(of, definitions2.columns).slice(5).join();
    const share = aFigureRow({
      breakdown: 'age',
      category: '20-24',
      count: 13,
      base: 20,
      value: 65,
      unknown: 0,
    });
    expect(cells({ ...share, lower: 43, upper: 82.1 })).toBe('13,20,65.0,0,,43.0,82.1');
    const estimate = aFigureRow({
      measure: 'attrition',
      breakdown: 'days',
      category: '365',
      count: 20,
      value: 0.5,
    });
    expect(cells({ ...estimate, lower: 0.25, upper: 0.7501 })).toBe('20,,0.5000,,,0.2500,0.7501');
    const change = aFigureRow({
      measure: 'outcome.marks',
      breakdown: 'support',
      category: 'change',
      count: 12,
    });
    expect(cells({ ...change, value: -0.5, lower: -1.1, upper: 0.1 })).toBe('12,,-0.50,,,-1.10,0.10');
  });

  it('gives the three kinds of figures of who answered their own decimals', () => {
    const of = (category: string, value: number | null) =>
      formatRow(
        aFigureRow({ measure: 'outcome.responders', breakdown: 'both', category, value }),
        definitions2.columns,
      ).at(7);
    expect([of('count', null), of('completed', 50), of('start-mark', 5), of('visits', 16.5)]).toEqual([
      '',
      '50.0',
      '5.00',
      '16.50',
    ]);
  });

  it('leaves what is absent empty', () => {
    expect(formatFigureRow(aFigureRow({ count: 0 })).join()).toBe('2008,national,participations,,,0,,,,');
  });
});
