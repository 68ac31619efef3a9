import { describe, expect, it } from 'vitest';
import type { FigureRow } from './figure-row.js';
import { formatFigureRow } from './format.js';

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
  ...overrides,
});

describe('writing a row of figures', () => {
  it('gives a percent one decimal, also a whole one', () => {
    const share = row({ breakdown: 'age', category: '20-24', count: 13, base: 20, value: 65, unknown: 0 });
    expect(formatFigureRow(share).join()).toBe('2008,national,participations,age,20-24,13,20,65.0,0,');
  });

  it('gives a rate, a quantile and a base of full-time equivalents two', () => {
    expect(formatFigureRow(row({ measure: 'dosage.ratio', value: 0.9 })).at(7)).toBe('0.90');
    expect(formatFigureRow(row({ measure: 'waiting', value: 14 })).at(7)).toBe('14.00');
    const perFte = row({ measure: 'visiting-mothers-per-fte', count: 9, base: 7.5, value: 1.2 });
    expect(formatFigureRow(perFte).slice(5, 8)).toEqual(['9', '7.50', '1.20']);
  });

  it('gives an estimate four', () => {
    expect(formatFigureRow(row({ measure: 'retention', value: 1 })).at(7)).toBe('1.0000');
    expect(formatFigureRow(row({ measure: 'incidence.other', value: 0.0206 })).at(7)).toBe('0.0206');
  });

  it('leaves what is absent empty', () => {
    expect(formatFigureRow(row({ count: 0 })).join()).toBe('2008,national,participations,,,0,,,,');
  });
});
