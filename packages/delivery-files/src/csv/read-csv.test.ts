import { readCsv as readText } from '@mim/domain/delivery';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import type { CsvFault } from './csv-reader.js';
import { type ByteSource, readCsv } from './read-csv.js';

const seed = 20080331;

interface Reading {
  rows: { cells: string[]; line: number }[];
  faults: { fault: CsvFault; line: number; cell: number; value: string }[];
}

/** Hands out the bytes in pieces of the given sizes, in turn. */
function inPieces(bytes: Buffer, sizes: readonly number[]): ByteSource {
  let position = 0;
  let turn = 0;
  return async (into) => {
    const size = sizes[turn % sizes.length] as number;
    turn += 1;
    const copied = bytes.copy(into, 0, position, Math.min(position + size, bytes.length));
    position += copied;
    return copied;
  };
}

async function readingOf(text: string | Buffer, sizes = [65_536], bufferSize?: number): Promise<Reading> {
  const reading: Reading = { rows: [], faults: [] };
  const listener = {
    row: (cells: readonly string[], line: number) => {
      reading.rows.push({ cells: [...cells], line });
      return true;
    },
    fault: (fault: CsvFault, line: number, cell: number, value: string) => {
      reading.faults.push({ fault, line, cell, value });
    },
  };
  await readCsv(inPieces(Buffer.from(text as string), sizes), listener, bufferSize);
  return reading;
}

const cellsOf = ({ rows }: Reading) => rows.map(({ cells }) => cells);

/** Text with much of what makes CSV difficult. */
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ';', ' ', 'é', '‘', '🙂'), maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );
const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
const newline = fc.constantFrom('\n', '\r\n');

/** RFC 4180 as another program writes it. */
const written = (rows: readonly (readonly string[])[], lineBreak: string, quotes: boolean) =>
  papaparse.unparse(rows as string[][], { newline: lineBreak, quotes });

test('a file is read as the domain reads the same text in memory', async () => {
  await fc.assert(
    fc.asyncProperty(table, newline, fc.boolean(), async (rows, lineBreak, quotes) => {
      const text = written(rows, lineBreak, quotes);
      const inMemory = readText(text).map(({ cells, line }) => ({ cells, line }));
      expect((await readingOf(text)).rows).toEqual(inMemory);
    }),
    { seed },
  );
});

describe(`reading CSV (seed ${seed})`, () => {
  it('read(write(table)) = table, whatever the pieces and the line breaks', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        newline,
        pieces,
        fc.integer({ min: 1, max: 64 }),
        async (rows, eol, sizes, buffer) => {
          const reading = await readingOf(written(rows, eol, true), sizes, buffer);
          expect(cellsOf(reading)).toEqual(rows);
          expect(reading.faults).toEqual([]);
        },
      ),
      { seed, numRuns: 400 },
    );
  });

  it('reads what papaparse reads', async () => {
    await fc.assert(
      fc.asyncProperty(table, newline, fc.boolean(), pieces, async (rows, eol, quotes, sizes) => {
        const text = written(rows, eol, quotes);
        const theirs = papaparse.parse<string[]>(text, { delimiter: ',', newline: eol as '\n' | '\r\n' });
        const reading = await readingOf(text, sizes);
        // An empty line is a row of one empty cell to papaparse and no row to us.
        const notEmpty = (cells: string[]) => cells.length > 1 || cells[0] !== '';
        expect(cellsOf(reading).filter(notEmpty)).toEqual(theirs.data.filter(notEmpty));
      }),
      { seed, numRuns: 400 },
    );
  });

  it('the line of a row = 1 + the line breaks before it', async () => {
    await fc.assert(
      fc.asyncProperty(table, newline, pieces, async (rows, eol, sizes) => {
        const reading = await readingOf(written(rows, eol, true), sizes);
        rows.forEach((_, index) => {
          const before = written(rows.slice(0, index), eol, true);
          const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
          expect(reading.rows[index]?.line).toBe(index === 0 ? 1 : breaks + 2);
        });
      }),
      { seed, numRuns: 200 },
    );
  });

  it('any bytes in any pieces give the same rows and faults as in one piece', async () => {
    const bytes = fc
      .array(
        fc.oneof(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x61, 0xc3, 0xa9), fc.integer({ min: 0, max: 255 })),
        {
          maxLength: 60,
        },
      )
      .map((values) => Buffer.from(values));
    await fc.assert(
      fc.asyncProperty(bytes, pieces, async (text, sizes) => {
        expect(await readingOf(text, sizes, 4)).toEqual(await readingOf(text));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('accepts a byte order mark, CRLF, LF and CR, empty lines, and no line break at the end', async () => {
    const reading = await readingOf('\uFEFFid,on\r\n1,2\n\n3,4\r"5",\r\n\r\n,');
    expect(reading.rows).toEqual([
      { cells: ['id', 'on'], line: 1 },
      { cells: ['1', '2'], line: 2 },
      { cells: ['3', '4'], line: 4 },
      { cells: ['5', ''], line: 5 },
      { cells: ['', ''], line: 7 },
    ]);
  });

  it('tells a quote that may not stand there, and reads on', async () => {
    const reading = await readingOf('a"b,c\n"d"e,f\ng,h\n');
    expect(reading.faults).toEqual([
      { fault: 'stray-quote', line: 1, cell: 0, value: 'a"b' },
      { fault: 'stray-quote', line: 2, cell: 0, value: '"d"e' },
    ]);
    expect(cellsOf(reading)).toEqual([
      ['a"b', 'c'],
      ['"d"e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('tells the line of the row whose quote is never closed', async () => {
    const reading = await readingOf('a,b\nc,"d\ne,f\n', [3]);
    expect(reading.faults).toEqual([{ fault: 'unclosed-quote', line: 2, cell: 1, value: '"d\ne,f\n' }]);
    expect(cellsOf(reading)).toEqual([['a', 'b']]);
  });

  it('gives up on a row that never ends instead of keeping it', async () => {
    const reading = await readingOf(Buffer.concat([Buffer.from('a,b\n'), Buffer.alloc(3_000_000, 'x')]));
    expect(reading.faults).toMatchObject([{ fault: 'row-too-long', line: 2 }]);
    const quoted = await readingOf(Buffer.concat([Buffer.from('a,b\n"'), Buffer.alloc(3_000_000, 'x')]));
    expect(quoted.faults).toMatchObject([{ fault: 'unclosed-quote', line: 2 }]);
  });

  it('tells each cell that is not UTF-8', async () => {
    const reading = await readingOf(Buffer.from('id,naam\n1,Andr\xe9\n2,"Zo\xeb"\n3,ok\n', 'latin1'), [5]);
    expect(reading.faults).toMatchObject([
      { fault: 'not-utf8', line: 2, cell: 1 },
      { fault: 'not-utf8', line: 3, cell: 1 },
    ]);
    expect(reading.rows).toHaveLength(4);
  });

  it('stops when the listener has had enough', async () => {
    let rows = 0;
    const enough = () => {
      rows += 1;
      return rows < 3;
    };
    await readCsv(inPieces(Buffer.from('a\n'.repeat(1000)), [7]), { row: enough, fault: () => undefined });
    expect(rows).toBe(3);
  });
});
