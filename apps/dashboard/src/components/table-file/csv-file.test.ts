import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvFile } from './csv-file.js';
import { unguardFormulas } from './formula-guard.js';

const seed = 20_081_231;
const columns = [{ heading: 'Naam' }, { heading: 'Geboren', isDate: true }, { heading: 'Gemiddelde' }];

test('is what a Dutch spreadsheet opens: semicolons, texts in quotation marks, a comma in a number, dates', () => {
  const rows = [
    ['de Wit, "Noor"', '2026-03-12', -2.5],
    ['Zoë;Kaya', null, 12],
  ];
  expect(csvFile({ columns, rows })).toBe(
    ['\uFEFF"Naam";"Geboren";"Gemiddelde"', '"de Wit, ""Noor""";2026-03-12;-2,5', '"Zoë;Kaya";;12', ''].join(
      '\r\n',
    ),
  );
});

test('says above its headings what it is, each line behind a #', () => {
  const about = ['Jaar: 2008', 'Selectie: Breda\nen Ede'];
  const file = csvFile({ about, columns: [{ heading: 'Naam' }], rows: [['Elif']] });
  expect(file).toBe('\uFEFF# Jaar: 2008\r\n# Selectie: Breda en Ede\r\n"Naam"\r\n"Elif"\r\n');
});

test('a heading is no formula either', () => {
  expect(csvFile({ columns: [{ heading: '=1+1' }], rows: [] })).toBe('\uFEFF"\'=1+1"\r\n');
});

test('comes back as it was written, whatever is in its texts', () => {
  const text = fc.string({ unit: fc.constantFrom(...`=+-@'",;\t| \r\naë1`), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const file = csvFile({ columns: [{ heading: 'A' }, { heading: 'B' }], rows });
      const { data } = Papa.parse<string[]>(file.slice(1).replace(/\r\n$/, ''), {
        delimiter: ';',
        newline: '\r\n',
      });
      expect(data.slice(1).map((row) => row.map(unguardFormulas))).toEqual(rows);
    }),
    { seed },
  );
});

test.each([',', '\t', '|', ';'])('holds no formula when it is opened with %j as separator', (delimiter) => {
  const text = fc.string({ unit: fc.constantFrom(...`=+-@",;\t| \r\na1`), maxLength: 10 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const file = csvFile({ columns: [{ heading: 'A' }, { heading: 'B' }], rows });
      const cells = Papa.parse<string[]>(file.slice(1), { delimiter }).data.flat();
      for (const cell of cells) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
    }),
    { seed, numRuns: 1000 },
  );
});
