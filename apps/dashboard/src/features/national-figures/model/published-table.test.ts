import { expect, test } from 'vitest';
import { figureIndex } from './figure-index.js';
import { publishedRows } from './published-table.js';
import { aCount, aPublished, aPublishedFigure, aRow, aShare } from './testing/builders.js';

const published = aPublished([
  aPublishedFigure({
    year: 2008,
    measure: 'participations',
    count: 703,
    note: { nl: 'De tabel geeft 703.', en: 'The table gives 703.' },
  }),
  aPublishedFigure({ year: 2008, measure: 'completion.of-ended', count: 152, percent: 50 }),
  aPublishedFigure({
    year: 2008,
    measure: 'participations',
    breakdown: 'age',
    category: '25-29',
    percent: 35,
  }),
  aPublishedFigure({
    year: 2008,
    measure: 'participations',
    breakdown: 'age',
    category: '40-plus',
    percent: 3,
  }),
  aPublishedFigure({ year: 2008, measure: 'visiting-mothers-per-coordinator', value: 17 }),
  aPublishedFigure({ year: 2007, measure: 'participations', count: 692 }),
]);
const index = figureIndex([
  aCount('participations', 709),
  aShare(['completion.of-ended'], 152, 309),
  aShare(['participations', 'age', '25-29'], 248, 709),
  aRow({ measure: 'visiting-mothers-per-coordinator', count: 349, base: 20, value: 17.45 }),
]);
const rows = publishedRows(published, 2008, index, 'nl');

test('a published figure stands beside the computed one with what they differ', () => {
  expect(
    rows.map(({ name, published: printed, computed, difference, isDifferent }) => [
      name,
      printed,
      computed,
      difference,
      isDifferent,
    ]),
  ).toEqual([
    ['Programmamoeders', '703', '709', '+6', true],
    ['Voltooid, van wie stopte', '152 (50%)', '152 (49,2%)', '−0,8 procentpunt', true],
    ['Programmamoeders: leeftijd, 25 tot en met 29', '35%', '35,0%', null, false],
    ['Programmamoeders: leeftijd, 40 en ouder', '3%', null, null, false],
    ['Bezoekmoeders per coördinator', '17', '17,45', null, false],
  ]);
});

test('the note to a figure goes with it', () => {
  expect(rows[0]?.note).toBe('De tabel geeft 703.');
});

test('figures of another year stay out', () => {
  expect(rows.some((row) => row.published === '692')).toBe(false);
});
