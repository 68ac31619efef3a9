import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlotHeight, placeNumbers } from './words-at-points.js';
import type { YearSeries } from './year-series.js';

const height: PlotHeight = { top: 100, pixelsPerUnit: 2.2, above: 36 };
const years = [2021, 2022, 2023];
const aSeries = (key: string, values: readonly number[]): YearSeries => ({
  key,
  label: key,
  points: values.map((value, place) => ({ year: years[place] ?? 0, value, label: `${value}%` })),
  computed: [],
});
const pixels = (at: number) => at * height.pixelsPerUnit;

test('no number stands over another one of its year, over the axis or outside the plot', () => {
  const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), (of) => {
      const placed = placeNumbers(
        of.map((each, place) => aSeries(String(place), each)),
        height,
      );
      for (const year of years) {
        const here = placed.filter((one) => one.year === year).sort((a, b) => a.at - b.at);
        expect(pixels(here[0]?.at ?? 0)).toBeGreaterThanOrEqual(8.9);
        expect(pixels(here.at(-1)?.at ?? 0)).toBeLessThanOrEqual(220 + 36);
        for (const [place, one] of here.entries()) {
          const next = here[place + 1];
          if (next !== undefined) expect(pixels(next.at - one.at)).toBeGreaterThanOrEqual(15.9);
        }
        // None is lost but what stands there already.
        const told = new Set(of.map((each) => `${each[years.indexOf(year)]}%`));
        expect(new Set(here.map(({ label }) => label))).toEqual(told);
      }
    }),
    { seed: 20_081_231 },
  );
});

test('of the lowest of several lines the numbers stand below it, but never in the years under the axis', () => {
  const [high, low] = [aSeries('a', [90, 90, 90]), aSeries('b', [40, 3, 0])];
  const ofLow = placeNumbers([high, low], height).filter(({ label }) => label !== '90%');
  expect(ofLow.map(({ at }, place) => at > (low.points[place]?.value ?? 0))).toEqual([false, true, true]);
  expect(placeNumbers([low], height).every(({ at }, place) => at > (low.points[place]?.value ?? 0))).toBe(
    true,
  );
});

test('lines that run over each other say their number once', () => {
  const same = placeNumbers([aSeries('a', [63, 63, 60]), aSeries('b', [63, 62, 60])], height);
  expect(
    same
      .filter(({ year }) => year === 2022)
      .map(({ label }) => label)
      .sort(),
  ).toEqual(['62%', '63%']);
});
