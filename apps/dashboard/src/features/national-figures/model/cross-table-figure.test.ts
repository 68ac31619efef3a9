import type { CrossTableAnswer } from '@mim/analytics';
import { expect, test } from 'vitest';
import { crossTableFigure } from './cross-table-figure.js';
import { aView } from './testing/builders.js';

/** Age by household from counts, a row each. */
function aTable(
  counts: Readonly<Record<string, readonly [withPartner: number, single: number]>>,
): CrossTableAnswer {
  const columns = ['with-partner', 'single'];
  const total = Object.values(counts).reduce((sum, [a, b]) => sum + a + b, 0);
  const cell = (row: string, column: string | null, count: number, base: number) => ({
    row,
    column,
    count,
    base,
    value: base === 0 ? null : Math.round((1000 * count) / base) / 10,
    lower: null,
    upper: null,
    note: null,
  });
  return {
    year: 2008,
    scope: 'national',
    pair: 'age-by-household',
    coverage: { expected: 19, delivered: 19, nil: 0, missing: [] },
    rows: { breakdown: 'age', codes: Object.keys(counts) },
    columns: { breakdown: 'household', codes: columns },
    total: total + 3,
    unknown: 3,
    note: null,
    cells: Object.entries(counts).flatMap(([row, pair]) => [
      cell(row, null, pair[0] + pair[1], total),
      ...columns.map((column, at) => cell(row, column, pair[at] ?? 0, pair[0] + pair[1])),
    ]),
  };
}

const textsOf = (answer: CrossTableAnswer) =>
  crossTableFigure(aView({}), answer).table.rows.map(({ cells }) => cells.map(({ text }) => text));

test('a row of a few stands as counts, and nothing is said of it', () => {
  const [few, many] = textsOf(aTable({ 'under-20': [0, 9], '25-29': [100, 20] }));
  expect(few).toEqual(['0', '9', '9']);
  expect(many?.[0]).toMatch(/^100 \(83%\)/);
});

test('a cell is marked only where chance does not explain that it differs from the other groups', () => {
  const [young, older] = textsOf(aTable({ 'under-20': [10, 90], '25-29': [90, 10] }));
  expect(young?.slice(0, 2)).toEqual(['10 (10%) ▼', '90 (90%) ▲']);
  expect(older?.slice(0, 2)).toEqual(['90 (90%) ▲', '10 (10%) ▼']);
  const alike = textsOf(aTable({ 'under-20': [50, 50], '25-29': [52, 48] }))
    .flat()
    .join(' ');
  expect(alike).not.toMatch(/[▲▼]/);
});

test('what is not known is said, and is in no cell', () => {
  const made = crossTableFigure(aView({}), aTable({ '25-29': [30, 20] }));
  expect(made.caption.notKnown).toContain('3');
  expect(made.caption.base).toContain('50');
});

test('of a handful in all the title says that they are too few', () => {
  const made = crossTableFigure(aView({}), aTable({ '25-29': [3, 4] }));
  expect(made.title).toContain('7');
  expect(JSON.stringify(made)).not.toContain('%');
});
