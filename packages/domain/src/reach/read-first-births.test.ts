import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../delivery/csv.js';
import { firstBirthsIn, latestFirstBirths } from './first-births.js';
import { firstBirthsFileLimits } from './first-births-limits.js';
import { firstBirthsColumns } from './first-births-row.js';
import { municipalityKey } from './municipality.js';
import { readFirstBirths } from './read-first-births.js';

const municipalities = ['Ede', 'Den Haag', 'Súdwest-Fryslân', "'s-Hertogenbosch"];
const context = { file: 'births.csv', municipalities, thisYear: 2012 };
const bytes = (text: string) => new TextEncoder().encode(text);
const header = firstBirthsColumns.join(',');
const read = (text: string) => readFirstBirths(bytes(text), context);
const told = (text: string) =>
  read(text).problems.map(({ line, column, value, code }) => [line, column, value, code]);
const lines = (...of: string[]) => [header, ...of].join('\r\n');

describe('first births from a file', () => {
  it('are read by municipality and year, however the municipality is written', () => {
    const { rows, problems } = read(
      lines(
        'ede,2008,612',
        '"s-Gravenhage",2008,1',
        "'s-Gravenhage (gemeente),2009,3010",
        'sudwest-fryslan,2008,0',
      ),
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, 'unknown-municipality']]);
    expect(rows).toEqual([
      { municipality: 'Ede', year: 2008, births: 612 },
      { municipality: 'Den Haag', year: 2009, births: 3010 },
      { municipality: 'Súdwest-Fryslân', year: 2008, births: 0 },
    ]);
  });

  it('come with a byte order mark, in any order of columns, and with a Dutch header', () => {
    expect(read('\uFEFFJaar,Gemeente,Eerste_kinderen\n2008,Ede,5\n')).toEqual({
      rows: [{ municipality: 'Ede', year: 2008, births: 5 }],
      problems: [],
    });
  });

  it('name everything that is wrong, each with its line and column', () => {
    expect(
      told(
        lines(
          'Ede,2008,612',
          'Ede,2008,613',
          'Nergens,2008,1',
          'Ede,2009,-3',
          'Ede,2010,"12,5"',
          'Ede,99,1',
          ',2007,',
          'Ede,2012,1',
          'Den Haag,2008,1.200',
          'Den Haag,2009,=1+1',
          'Den Haag,2010',
          'Den "Haag",2010,1',
        ),
      ),
    ).toEqual([
      [3, 'municipality', 'Ede', 'double'],
      [4, 'municipality', 'Nergens', 'unknown-municipality'],
      [5, 'first_births', '-3', 'negative'],
      [6, 'first_births', '12,5', 'decimal-comma'],
      [7, 'year', '99', 'not-a-year'],
      [8, 'municipality', '', 'missing-value'],
      [8, 'first_births', '', 'missing-value'],
      [9, 'year', '2012', 'year-not-over'],
      [10, 'first_births', '1.200', 'not-a-number'],
      [11, 'first_births', '=1+1', 'not-a-number'],
      [12, null, null, 'wrong-number-of-cells'],
      [13, 'municipality', 'Den "Haag"', 'wrong-quotes'],
    ]);
  });

  it.each([
    ['', 'empty'],
    [header, 'empty'],
    ['municipality,year\nEde,2008', 'missing-column'],
    [`${header},remark\nEde,2008,1,x`, 'unknown-column'],
    [`${header},year\nEde,2008,1,2008`, 'double-column'],
    [lines(...Array.from({ length: 10_001 }, () => 'Ede,2008,1')), 'file-too-large'],
  ])('as a whole: %#', (text, code) => {
    expect(read(text)).toMatchObject({ rows: [], problems: [{ line: 1, code }] });
  });

  it.each([',', ';', '\t'])('are read with %j between cells, as the header has it', (separator) => {
    const written = [
      ['Gemeente', 'Jaar', 'Eerste kinderen'],
      ['Ede', '2008', '612'],
      ['"Den Haag"', '2008', '1,5'],
    ];
    const file = written.map((cells) => cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)));
    const { rows, problems } = read(`\uFEFF${file.map((cells) => cells.join(separator)).join('\r\n')}`);
    expect(rows).toEqual([{ municipality: 'Ede', year: 2008, births: 612 }]);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[3, 'decimal-comma']]);
  });

  it('of another encoding or size are refused by its name', () => {
    const latin = Uint8Array.from([...bytes(`${header}\nS`), 0xfa, ...bytes('dwest,2008,1')]);
    const wide = Uint8Array.from([...'year'].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const code = (of: Uint8Array) => readFirstBirths(of, context).problems.map((one) => one.code);
    expect(code(latin)).toEqual(['not-utf-8']);
    expect(code(Uint8Array.from([0xff, 0xfe, ...wide]))).toEqual(['utf-16']);
    expect(code(wide)).toEqual(['utf-16']);
    expect(code(new Uint8Array(firstBirthsFileLimits.bytes + 1))).toEqual(['file-too-large']);
  });

  it('that were written are read again as they were', () => {
    const row = fc.record({
      municipality: fc.constantFrom(...municipalities),
      year: fc.integer({ min: 2000, max: 2011 }),
      births: fc.integer({ min: 0, max: 1_000_000 }),
    });
    const rows = fc.uniqueArray(row, {
      selector: ({ municipality, year }) => `${municipality} ${year}`,
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (written) => {
        const text = csvText([
          firstBirthsColumns,
          ...written.map(({ municipality, year, births }) => [municipality, String(year), String(births)]),
        ]);
        expect(read(text)).toEqual({ rows: written, problems: [] });
      }),
    );
  });

  it('whatever bytes there are, no problem lacks its words and no row a place that is known', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string().map((text) => bytes(lines(text))),
        ),
        (any) => {
          const { rows, problems } = readFirstBirths(any, context);
          for (const { message } of problems)
            expect(message.nl.length * message.en.length).toBeGreaterThan(0);
          for (const { municipality } of rows) expect(municipalities).toContain(municipality);
        },
      ),
    );
  });
});

describe('first births of an area', () => {
  const known = [
    { municipality: 'Ede', year: 2008, births: 600 },
    { municipality: 'Den Haag', year: 2008, births: 3000 },
    { municipality: 'Den Haag', year: 2009, births: 3100 },
  ];

  it('count a municipality once, and are not known while one of them is not', () => {
    expect(firstBirthsIn(known, 2008, ['Ede', 'Den Haag', "'s-Gravenhage"])).toEqual({
      births: 3600,
      missing: [],
    });
    expect(firstBirthsIn(known, 2009, ['Ede', 'Den Haag'])).toEqual({ births: null, missing: ['Ede'] });
    expect(firstBirthsIn(known, 2008, [])).toEqual({ births: null, missing: [] });
  });

  it('find a municipality by any of its names', () => {
    expect(municipalityKey('’s-Hertogenbosch')).toBe(municipalityKey('Den Bosch'));
    expect(municipalityKey('`s-Gravenhage')).toBe(municipalityKey('Den Haag'));
    expect(municipalityKey('´s-Gravenhage')).toBe(municipalityKey('Den Haag'));
    expect(municipalityKey('Ede')).not.toBe(municipalityKey('Den Haag'));
    expect(municipalityKey('Constructor')).toBe('constructor');
  });

  it('are what was entered last, whichever name it was entered under, and nothing once that was taken back', () => {
    const entered = [
      { municipality: 'Ede', year: 2008, births: null },
      { municipality: "'s-Gravenhage", year: 2008, births: 3050 },
      { municipality: 'Den Haag', year: 2008, births: 3000 },
      { municipality: 'Ede', year: 2008, births: 600 },
      { municipality: 'Den Haag', year: 2007, births: 2900 },
    ];
    expect(latestFirstBirths(entered)).toEqual([entered[1], entered[4]]);
  });
});
