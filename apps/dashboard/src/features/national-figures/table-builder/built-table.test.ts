import type { FigureRow, FigureValues } from '@mim/analytics';
import { expect, test } from 'vitest';
import { csvFile } from '../../../components/table-file/csv-file.js';
import { fileAbout } from '../model/file-about.js';
import { reportOfValues } from '../model/shown-report.js';
import { aBreakdown, aCount, aRow, aShare } from '../model/testing/builders.js';
import { buildTable } from './built-table.js';
import { characteristicsOf, chosenFigures, codeOf, keyOf, offeredFigures } from './figure-keys.js';
import { tableFileOf } from './table-file-of.js';
import type { TableSources } from './table-sources.js';

const inYear = (year: number, rows: readonly FigureRow[]) => rows.map((row) => ({ ...row, year }));
const kindOf = ({ measure, unknown }: FigureRow) =>
  measure === 'retention'
    ? 'estimate'
    : measure === 'dosage.ratio'
      ? 'rate'
      : unknown === null
        ? 'count'
        : 'share';

/** What the service answers of some rows, as it does: each line once. */
function someValues(
  all: readonly FigureRow[],
  locations: Readonly<Record<string, readonly FigureRow[]>> = {},
): FigureValues {
  const years = [...new Set(all.map(({ year }) => Number(String(year).slice(0, 4))))];
  const lines = new Map(
    all.map((row) => {
      const { measure, breakdown, category } = row;
      return [
        JSON.stringify([measure, breakdown, category]),
        { measure, breakdown, category, kind: kindOf(row) as 'share' },
      ];
    }),
  );
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    scope: 'selection',
    coverage: years.map((year) => ({ year, expected: 3, delivered: 2, nil: 0, missing: ['ede'] })),
    madeFrom: {
      deliveries: { breda: Object.fromEntries(years.map((year) => [year, 1])) },
      definitions: '2',
      software: '1.0.0',
    },
    names: {},
    measures: {
      participations: { nl: 'Deelnames', en: 'Participations' },
      'completion.of-ended': { nl: 'Voltooid, van wie stopten', en: 'Completed, of those who left' },
    },
    lines: [...lines.values()],
    all: [...all],
    locations: Object.entries(locations).map(([code, rows]) => ({ code, name: code, rows: [...rows] })),
  };
}

/** What the page tells of the file. */
const told = (values: FigureValues, scopeName: string) => ({
  name: 'tabel',
  title: 'Eigen tabel',
  about: fileAbout({ report: reportOfValues(values), scopeName, language: 'nl', today: '2026-05-04' }),
  inWords: {},
  language: 'nl' as const,
});

const sources = (
  values: FigureValues,
  codes: readonly string[],
  rest: Partial<TableSources> = {},
): TableSources => ({
  values,
  chosen: codes.map(keyOf),
  per: 'alles',
  isPeriod: false,
  isTurned: false,
  sort: null,
  scopeName: 'Twee locaties',
  isInside: true,
  language: 'nl',
  ...rest,
});
const textsOf = (table: ReturnType<typeof buildTable>) =>
  table.rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);

const of2007 = inYear(2007, [aCount('participations', 60), aShare(['completion.of-ended'], 12, 30)]);
const of2008 = inYear(2008, [aCount('participations', 72), aShare(['completion.of-ended'], 4, 9)]);
const both = ['participations', 'completion.of-ended'];

test('figures are rows and years columns; turned they change places', () => {
  const values = someValues([...of2007, ...of2008]);
  const table = buildTable(sources(values, both));
  expect(table.columns.map(({ name }) => name)).toEqual(['2007', '2008']);
  expect(textsOf(table)).toEqual([
    ['Deelnames', '60', '72'],
    ['Voltooid, van wie stopten', '40,0%', '4 van 9'],
  ]);
  const turned = buildTable(sources(values, both, { isTurned: true }));
  expect(turned.columns.map(({ name }) => name)).toEqual(['Deelnames', 'Voltooid, van wie stopten']);
  expect(textsOf(turned)).toEqual([
    ['2007', '60', '40,0%'],
    ['2008', '72', '4 van 9'],
  ]);
});

test('of a small base there is no percent, in the table or in its file, and a note says why', () => {
  const table = buildTable(sources(someValues(of2008), both));
  expect(table.rows[1]?.cells[0]).toMatchObject({
    text: '4 van 9',
    beneath: null,
    value: null,
    count: 4,
    base: 9,
  });
  expect(table.notes.join(' ')).toContain('minder dan 10');
});

test('locations stand below all together, in the order that is asked, those that say nothing last', () => {
  const values = someValues(of2008, {
    breda: inYear(2008, [aCount('participations', 20), aShare(['completion.of-ended'], 4, 9)]),
    tilburg: inYear(2008, [aCount('participations', 52), aShare(['completion.of-ended'], 15, 20)]),
    goes: [],
  });
  const sorted = (column: string, isDescending: boolean) =>
    buildTable(sources(values, both, { per: 'locatie', sort: { column, isDescending } })).rows.map(
      ({ key }) => key,
    );
  expect(sorted('participations', false)).toEqual(['alles', 'breda', 'tilburg', 'goes']);
  expect(sorted('participations', true)).toEqual(['alles', 'tilburg', 'breda', 'goes']);
  expect(sorted('completion.of-ended', true)[1]).toBe('tilburg');
});

test('by a characteristic its groups stand apart, and a figure that is not counted by it is named', () => {
  const rows = inYear(2008, aBreakdown('participations', 'origin', { netherlands: 40, turkey: 20 }));
  const table = buildTable(sources(someValues(rows), both, { per: 'origin' }));
  expect(textsOf(table)).toEqual([
    ['Nederland', '66,7%'],
    ['Turkije', '33,3%'],
  ]);
  expect(table.notes.join(' ')).toContain('Niet geteld naar Herkomst: Voltooid');
});

test('the file holds what is in sight and no more, below what it is', () => {
  const taken = (hasMargin: boolean) => {
    const values = someValues([...of2007, ...of2008]);
    return tableFileOf({
      ...told(values, 'Twee locaties'),
      table: buildTable(sources(values, both, { isTurned: true })),
      figures: both.map(keyOf),
      hasMargin,
      address: 'https://mim.test/landelijke-cijfers/tabel?jaar=2008',
    });
  };
  const file = taken(false);
  expect(file.columns.map(({ heading }) => heading)).toEqual([
    'Jaar',
    'Deelnames',
    'Voltooid, van wie stopten (%)',
    'Voltooid, van wie stopten – aantal',
    'Voltooid, van wie stopten – van',
  ]);
  expect(file.rows).toEqual([
    ['2007', 60, 40, 12, 30],
    ['2008', 72, null, 4, 9],
  ]);
  expect(taken(true).columns).toHaveLength(7);
  const lines = csvFile(file).split('\r\n');
  for (const said of [
    '# Jaar: 2007–2008',
    '# Selectie: Twee locaties',
    'breda (breda) 2007 v1',
    '# Definities: 2',
    '# Cijfers: participations, completion.of-ended',
    '# Adres: https://mim.test',
  ])
    expect(lines.filter((line) => line.startsWith('#')).join('\n')).toContain(said);
  expect(lines.find((line) => !/^\uFEFF?#/.test(line))).toMatch(/^"Jaar";"Deelnames"/);
});

test('what a location may not take out for others is in sight and in no file, and both say so', () => {
  const rows = inYear(2008, [
    aCount('participations', 60),
    aCount('participations.new', 57),
    aShare(['completion.of-ended'], 18, 32),
    aRow({
      measure: 'retention',
      breakdown: 'days',
      category: '365',
      count: 40,
      value: 0.5,
      lower: 0.4,
      upper: 0.6,
    }),
  ]);
  const codes = [...both, 'participations.new', 'retention/days'];
  const fileOf = (rest: Partial<TableSources>) => {
    const values = someValues(rows, { breda: rows });
    const table = buildTable(sources(values, codes, rest));
    const file = tableFileOf({
      ...told(values, 'Breda'),
      table,
      figures: codes.map(keyOf),
      hasMargin: true,
      address: '',
    });
    return {
      table,
      numbers: file.rows.flat().filter((cell) => typeof cell === 'number'),
      about: file.about?.join(' '),
    };
  };
  const inside = fileOf({});
  expect(inside.numbers).toEqual(expect.arrayContaining([60, 57, 18, 50]));
  expect(inside.table.withheld).toEqual([]);
  const own = fileOf({ isInside: false });
  expect(own.table.rows.map(({ cells }) => cells[0]?.text)).toContain('57');
  expect(own.numbers).toEqual(expect.arrayContaining([60, 18, 32]));
  expect(own.numbers).not.toContain(57);
  expect(own.numbers).not.toContain(50);
  expect(own.table.withheld).toHaveLength(2);
  expect(own.about).toContain('Niet in het bestand');
  // Locations beside each other wait for the gate of an edition.
  expect(fileOf({ isInside: false, per: 'locatie' }).numbers).toEqual([]);
});

test('a year that would tell of a few who ended in the year before it does not go along beside that year', () => {
  const of = (year: number, people: number, begun: number) =>
    inYear(year, [aCount('participations', people), aCount('participations.new', begun)]);
  const codes = ['participations', 'participations.new'];
  const withheldIn = (rows: readonly FigureRow[]) =>
    buildTable(sources(someValues(rows), codes, { isInside: false, isPeriod: false })).withheld;
  // Of 40 mothers 38 go on beside 22 who begin.
  expect(withheldIn([...of(2007, 40, 20), ...of(2008, 60, 22)])).toEqual(['participations.new, 2008']);
  expect(withheldIn(of(2008, 60, 22))).toEqual([]);
  expect(withheldIn([...of(2007, 40, 20), ...of(2008, 60, 40)])).toEqual([]);
});

test('what can be chosen is what the figures stand on and the report has, by codes that stay', () => {
  const rows = [
    aCount('participations', 60),
    ...aBreakdown('participations', 'origin', { netherlands: 40 }),
    ...aBreakdown('participations.new', 'origin', { netherlands: 4 }),
    ...aBreakdown('locations', 'variant', { standard: 1 }),
  ];
  const offered = offeredFigures({ rows });
  expect(offered.map(codeOf)).toEqual(['participations', 'participations/origin']);
  expect(characteristicsOf({ rows }, offered)).toEqual(['origin']);
  const period = { from: 2006, to: 2008, coverage: [] };
  expect(offeredFigures({ rows, period }).map(codeOf)).toEqual(['participations.new/origin']);
  expect(chosenFigures('participations,mothers,participations', offered)).toEqual({
    chosen: [keyOf('participations')],
    missing: [keyOf('mothers')],
  });
  expect(chosenFigures(undefined, offered).chosen.map(codeOf)).toEqual(['participations']);
});
