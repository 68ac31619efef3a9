import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvFile } from './csv.js';

test('a cell is quoted where it must be, and nothing known is nothing written', () => {
  expect(csvCell('zorg, onderwijs')).toBe('"zorg, onderwijs"');
  expect(csvCell('de "klik"')).toBe('"de ""klik"""');
  expect(csvCell(null)).toBe('');
  expect(csvCell(-2.5)).toBe('-2.5');
});

test('no text begins as a formula would', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (first, rest) => {
      expect(
        csvCell(first + rest)
          .replace(/^"/, '')
          .startsWith("'"),
      ).toBe(true);
    }),
    { seed: 20_081_231 },
  );
});

test('a file has a header, a line a row, and the mark by which spreadsheets know UTF-8', () => {
  expect(csvFile(['Herkomst', 'Aantal'], [['Azië', 28]])).toBe('\uFEFFHerkomst,Aantal\r\nAzië,28\r\n');
});
