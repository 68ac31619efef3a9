import type { FigureRow, FigureValues } from '@mim/analytics';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { draw } from '../../../components/plot/draw.js';
import { columnsIn } from '../../../components/plot/drawings/multiples.js';
import { tokenColours } from '../../../components/plot/frame.js';
import { aCount, aRow, aShare } from '../model/testing/builders.js';
import type { Line } from '../table-builder/table-lines.js';
import { multiplesFigure } from './multiples-figure.js';

const years = [2006, 2007, 2008];
const share = (year: number, count: number, base: number): FigureRow => ({
  ...aShare(['completion.of-ended'], count, base),
  year,
});
const line = (kind: Line['kind'], measure = 'completion.of-ended'): Line => ({
  key: measure,
  name: 'Voltooid',
  figure: { measure, breakdown: null },
  category: null,
  kind,
});
const country = [share(2006, 100, 200), share(2007, 110, 200), share(2008, 150, 300)];

const made = (
  locations: Readonly<Record<string, readonly FigureRow[]>>,
  of: Line = line('share'),
  inYears = years,
) =>
  multiplesFigure({
    values: {
      from: inYears[0] ?? 0,
      to: inYears.at(-1) ?? 0,
      scope: 'national',
      coverage: inYears.map((year) => ({ year, expected: 3, delivered: 3, nil: 0, missing: [] })),
      madeFrom: { deliveries: {}, definitions: '2', software: '1' },
      names: {},
      measures: {},
      lines: [],
      all: [],
      locations: Object.entries(locations).map(([code, rows]) => ({ code, name: code, rows: [...rows] })),
    } satisfies FigureValues,
    national: country,
    line: of,
    id: 'end-reasons',
    view: { language: 'nl', scopeName: 'Nederland', scopeFileName: 'nederland' },
  });
const drawingOf = (figure: ReturnType<typeof made>) => {
  if (figure.drawing?.kind !== 'multiples') throw new Error('There are no small lines.');
  return figure.drawing;
};

test('each location has a line on the axis of all, and the country behind it', () => {
  const figure = made({
    breda: [share(2006, 10, 20), share(2007, 18, 20), share(2008, 12, 20)],
    ede: [share(2006, 3, 30), share(2008, 6, 30)],
  });
  const drawing = drawingOf(figure);
  expect(drawing.plots.map(({ label, points }) => [label, points.map(({ value }) => value)])).toEqual([
    ['breda', [50, 90, 60]],
    ['ede', [10, 20]],
  ]);
  expect(drawing.behind.points.map(({ value }) => value)).toEqual([50, 55, 50]);
  expect(drawing.up.at(0)?.value).toBe(0);
  expect(drawing.up.at(-1)?.value).toBeGreaterThanOrEqual(90);
});

test('of numbers the country, which is all of them together, is not drawn and makes the axis no longer', () => {
  const rows = [2006, 2007, 2008].map((year, index) => ({ ...aCount('participations', 30 + index), year }));
  const figure = made({ breda: rows, ede: rows }, line('count', 'participations'));
  const drawing = drawingOf(figure);
  expect(drawing.behind.points).toEqual([]);
  expect(drawing.up.at(-1)?.value).toBeLessThan(100);
  expect(figure.title).toBe('Voltooid: elke locatie, 2006–2008');
});

test('a year of fewer than ten is no point, and a location of which too little is left is named and in the table', () => {
  const figure = made({
    breda: [share(2006, 10, 20), share(2007, 9, 9), share(2008, 12, 20)],
    goes: [share(2006, 1, 4), share(2007, 2, 9), share(2008, 12, 20)],
  });
  expect(drawingOf(figure).plots.map(({ label, points }) => [label, points.map(({ year }) => year)])).toEqual(
    [['breda', [2006, 2008]]],
  );
  expect(figure.caption.notes.join(' ')).toContain('10 of meer: goes.');
  const goes = figure.table.rows.find(({ key }) => key === 'goes');
  expect(goes?.cells.map(({ text }) => text)).toEqual(['1 van 4', '2 van 9', '60,0% (12 van 20)']);
});

test('numbers of people are drawn however small, and an estimate of fewer than ten is not', () => {
  const counts = years.map((year) => ({ ...aCount('participations', 3), year }));
  expect(drawingOf(made({ goes: counts }, line('count', 'participations'))).plots).toHaveLength(1);
  const estimates = years.map((year) => ({
    ...aRow({ measure: 'completion.of-ended', count: 9, value: 0.5 }),
    year,
  }));
  expect(made({ goes: estimates }, line('estimate')).drawing).toBeNull();
});

test('where the way of counting changed no line runs on, and it is marked and said', () => {
  const ofYears = (measure: string, breakdown: string | null, category: string | null) =>
    [2020, 2021, 2022, 2023].map((year) => ({
      ...aRow({ measure, count: 20, base: 40, value: 50 }),
      breakdown,
      category,
      year,
    }));
  const of = (breakdown: string) => ({
    ...line('share', 'participations'),
    figure: { measure: 'participations', breakdown },
    category: 'one',
  });
  const madeOf = (breakdown: string) =>
    made({ breda: ofYears('participations', breakdown, 'one') }, of(breakdown), [2020, 2021, 2022, 2023]);
  expect(drawingOf(madeOf('origin')).breaks).toMatchObject([{ before: 2021, after: 2022 }]);
  expect(madeOf('origin').caption.notes.join(' ')).toContain(
    'Bij // is anders geteld. In 2022 verving het CBS',
  );
  expect(drawingOf(madeOf('age')).breaks).toEqual([]);

  const { document } = parseHTML('<html><body></body></html>');
  const lines = (breakdown: string) => {
    const svg = draw(drawingOf(madeOf(breakdown)), { width: 340, colours: tokenColours }, document);
    const marks = [...svg.querySelectorAll('text')].filter(({ textContent }) => textContent === '//');
    return [marks.length, svg.querySelectorAll('[aria-label="line"] path').length];
  };
  // Its line is in two pieces.
  expect(lines('origin')).toEqual([1, 2]);
  expect(lines('age')).toEqual([0, 1]);
});

test('as many stand beside each other as there is room for, and all of them are drawn', () => {
  const { document } = parseHTML('<html><body></body></html>');
  const places = Object.fromEntries(
    Array.from({ length: 19 }, (_, place) => [
      `locatie ${place}`,
      [share(2006, 10, 20), share(2007, 11, 20), share(2008, 12, 20)],
    ]),
  );
  const drawing = drawingOf(made(places));
  for (const width of [340, 840]) {
    const svg = draw(drawing, { width, colours: tokenColours }, document);
    const words = [...svg.querySelectorAll('text')].map((text) => text.textContent);
    expect(words.filter((text) => text?.startsWith('locatie'))).toHaveLength(19);
    expect(Number(svg.getAttribute('width'))).toBe(width);
  }
  expect([columnsIn(300), columnsIn(800)]).toEqual([2, 5]);
  // With wide names above them fewer fit.
  expect([columnsIn(300, 210), columnsIn(800, 210)]).toEqual([1, 3]);
});
