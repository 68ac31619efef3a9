import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureIndex } from './figure-index.js';
import { aCount, aPublished, aPublishedFigure } from './testing/builders.js';
import { countTicks, yearsFigures } from './years.js';

const counts = { 2006: 849, 2007: 692, 2008: 703 };
const published = aPublished([
  ...Object.entries(counts).map(([year, count]) =>
    aPublishedFigure({ year: Number(year), measure: 'participations', count }),
  ),
  aPublishedFigure({ year: 2007, measure: 'locations.expected', count: 19 }),
  aPublishedFigure({ year: 2008, measure: 'locations.expected', count: 19 }),
]);
const computed = { year: 2008, index: figureIndex([aCount('participations', 709)]) };
const [people, , locations] = yearsFigures({ published, computed, language: 'nl' });

test('the published years make a line, and the computed figure a point beside it where it differs', () => {
  expect(people?.title).toBe(
    'Het aantal programmamoeders ging van 849 in 2006 (18 van 19 locaties) naar 703 in 2008 (18 van 19 locaties)',
  );
  const series = people?.drawing?.kind === 'years' ? people.drawing.series[0] : undefined;
  expect(series?.points.map(({ value }) => value)).toEqual([849, 692, 703]);
  expect(series?.computed).toEqual([{ year: 2008, value: 709, label: '709 berekend' }]);
});

test('coverage stands beneath each year', () => {
  const beneath = people?.drawing?.kind === 'years' ? people.drawing.beneath : null;
  expect(beneath?.values).toEqual(['18/19', '18/19', '18/19']);
});

test('the line of locations breaks between 2007 and 2008, and a note says why', () => {
  expect(locations?.drawing?.kind === 'years' && locations.drawing.breaks).toMatchObject([
    { before: 2007, after: 2008 },
  ]);
  expect(locations?.caption.notes.join(' ')).toContain('Vanaf 2008');
});

test('the table has every year with what was published and what was computed', () => {
  expect(people?.table.rows.map(({ name, cells }) => [name, ...cells.map(({ value }) => value)])).toEqual([
    ['2006', 849, null, null, '18 van 19'],
    ['2007', 692, null, null, '18 van 19'],
    ['2008', 703, null, 709, '18 van 19'],
  ]);
});

test('ticks begin at zero, go in equal steps and reach the highest', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (highest) => {
      const values = countTicks(highest, String).map(({ value }) => value);
      expect(values[0]).toBe(0);
      expect(values.at(-1)).toBeGreaterThanOrEqual(highest);
      expect(values.length).toBeLessThanOrEqual(6);
      const step = values[1] ?? 0;
      values.forEach((value, index) => {
        expect(value).toBeCloseTo(index * step);
      });
    }),
    { seed: 20_081_231 },
  );
});

test('printed shares that are all small run to a tenth, and the figure says so', () => {
  const ofOrigin = (percent: number) =>
    yearsFigures({
      published: aPublished(
        [2007, 2008].map((year) =>
          aPublishedFigure({
            year,
            measure: 'participations',
            breakdown: 'origin',
            category: 'non-dutch',
            percent,
          }),
        ),
      ),
      computed: null,
      language: 'nl',
    })[1]?.caption.notes.join(' ');
  expect(ofOrigin(6)).toContain('de as loopt tot 10%');
  expect(ofOrigin(60)).not.toContain('de as loopt');
});
