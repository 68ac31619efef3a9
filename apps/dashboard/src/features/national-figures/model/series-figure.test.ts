import type { ComparisonReport } from '@mim/analytics';
import { expect, test } from 'vitest';
import { figureAt } from './figure-list.js';
import { changeText, seriesFigure } from './series-figure.js';

type Series = ComparisonReport['all'][number];

const point = (year: number, count: number | null, base: number | null, isPublished = false) => ({
  year,
  isPublished,
  count,
  base,
  value: count === null || base === null ? null : Math.round((1000 * count) / base) / 10,
  lower: null,
  upper: null,
  note: null,
  change: null,
});

const change = (value: number, direction: NonNullable<Series['change']>['direction']) => ({
  from: 2021,
  to: 2022,
  value,
  direction,
});

const origin = (category: string, counts: readonly [number, number], base = 100): Series => ({
  measure: 'participations',
  breakdown: 'origin',
  category,
  unit: 'points',
  points: [point(2021, counts[0], base), point(2022, counts[1], base)],
  change: change(counts[1] - counts[0], 'unclear'),
});

const comparison = (all: Series[], panel: Partial<ComparisonReport['panel']> = {}): ComparisonReport => ({
  from: 2021,
  to: 2022,
  scope: 'national',
  years: [
    { year: 2021, kind: 'computed', coverage: { expected: 19, delivered: 18, missing: ['a'] }, note: null },
    { year: 2022, kind: 'computed', coverage: { expected: 19, delivered: 19, missing: [] }, note: null },
  ],
  all,
  panel: { years: [2021, 2022], codes: ['b', 'c'], series: [], ...panel },
  breaks: [],
  measures: {},
});

const scope = {
  language: 'nl',
  scopeName: 'Nederland',
  scopeFileName: 'nederland',
  report: { names: {} },
} as const;
const spec = figureAt('bereik', 'herkomst');
if (spec === null) throw new Error('no figure');

test('the largest groups are lines, all are in the table, and each year says of how many locations it is', () => {
  const all = ['netherlands', 'turkey', 'morocco', 'surinam', 'antilles'].map((code, at) =>
    origin(code, [40 - 8 * at, 41 - 8 * at]),
  );
  const made = seriesFigure(comparison(all), 'all', spec, scope);
  const drawing = made.drawing?.kind === 'years' ? made.drawing : null;
  expect(drawing?.series).toHaveLength(3);
  expect(drawing?.breaks).toEqual([{ before: 2021, after: 2022, label: 'andere telling' }]);
  expect(drawing?.beneath?.values).toEqual(['18/19', '19/19']);
  expect(made.table.rows).toHaveLength(6);
  expect(made.caption.notes.join(' ')).toContain('In 2022 verving het CBS');
  expect(made.title).toContain('2021');
});

test('a share of a few is no point of a line, and stands in the table as its counts', () => {
  const made = seriesFigure(comparison([origin('turkey', [3, 4], 8)]), 'all', spec, scope);
  expect(made.drawing).toBeNull();
  const cells = made.table.rows[0]?.cells.map(({ text }) => text).join(' ');
  expect(cells).toContain('3 van 8');
  expect(cells).not.toContain('%');
  expect(cells).not.toContain('procentpunt');
});

test('the constant panel says which locations it is of', () => {
  const made = seriesFigure(comparison([], { series: [origin('turkey', [30, 35])] }), 'panel', spec, scope);
  expect(made.caption.base).toBe('2 locaties die elk jaar aanleverden');
  expect(made.fileName).toMatch(/-panel$/);
});

test('a number changes in percent, a share in points, and more or less only where it is clear', () => {
  const share = origin('turkey', [30, 35]);
  expect(changeText(share, 'nl')).toBe('+5,0 procentpunt, niet duidelijk anders');
  expect(changeText({ ...share, change: change(-12.5, 'less') }, 'nl')).toBe('−12,5 procentpunt');
  const number: Series = {
    ...share,
    unit: 'percent',
    points: [point(2021, 692, null), point(2022, 709, null)],
    change: change(2.5, 'more'),
  };
  expect(changeText(number, 'nl')).toBe('+2,5%');
  const few = { ...number, points: [point(2021, 4, null), point(2022, 6, null)] };
  expect(changeText(few, 'nl')).toBe('2');
});
