import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, readCsv } from './csv.js';

const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a",\r\n]{0,6}$/));
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }));
const cellsOf = (csv: string) => readCsv(csv).map(({ cells }) => cells);

describe('what is written as CSV', () => {
  it('reads back as it was, but for empty lines', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(csvText(rows));
        expect(read.map(({ cells }) => cells)).toEqual(
          rows.filter((cells) => cells.join() !== '' || cells.length > 1),
        );
        expect(read.every(({ fault }) => fault === null)).toBe(true);
      }),
    );
  });

  it('says the line on which each row starts', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const csv = csvText(rows);
        for (const { line, cells } of readCsv(csv)) {
          const before = csv.split(/\r\n|\n|\r/).slice(0, line - 1).length;
          expect(before).toBe(line - 1);
          expect(csv.split(/\r\n|\n|\r/)[line - 1]).toContain(cells[0]?.split(/[",\r\n]/)[0]);
        }
      }),
    );
  });
});

describe('a text', () => {
  it.each(['\r\n', '\n', '\r'])('has lines that end with %j, the last one or not', (end) => {
    expect(cellsOf(`a,b${end}c,d${end}`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(cellsOf(`a,b${end}c,d`)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('may begin with a byte order mark and have empty lines', () => {
    expect(readCsv('\uFEFFa\n\n\n"b\n",c\nd')).toEqual([
      { cells: ['a'], line: 1, fault: null },
      { cells: ['b\n', 'c'], line: 4, fault: null },
      { cells: ['d'], line: 6, fault: null },
    ]);
  });

  it.each([
    ['a quote within a cell', 'a,b"c\nd', 1, ['a', 'b"c']],
    ['text after a quote', '"a"b,c\nd', 0, ['"a"b', 'c']],
    ['a quote that is never closed', 'a,"b\nd', 1, ['a', '"b']],
  ])('with %s says in which cell, and goes on', (_what, csv, fault, cells) => {
    expect(readCsv(csv)[0]).toEqual({ cells, line: 1, fault });
    expect(readCsv(csv).at(-1)).toEqual({ cells: ['d'], line: 2, fault: null });
  });

  it('that is empty has no rows', () => {
    expect(readCsv('')).toEqual([]);
    expect(readCsv('\uFEFF\n')).toEqual([]);
  });
});
