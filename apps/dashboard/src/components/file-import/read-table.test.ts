import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readTable } from './read-table.js';
import { type SheetTable, tableLimits } from './sheet-table.js';

const seed = 20_081_231;
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const file = (bytes: ArrayBuffer, name = 'lijst.csv') => readTable({ kind: 'file', name, bytes });

async function tableOf(bytes: ArrayBuffer): Promise<SheetTable> {
  const result = await file(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

async function problemCodeOf(bytes: ArrayBuffer): Promise<string> {
  const result = await file(bytes);
  if (result.ok) throw new Error('this file was expected to be refused');
  return result.problem.code;
}

type Sheet = Parameters<typeof writeXlsxFile>[0];

async function workbook(rows: readonly (readonly unknown[])[]): Promise<ArrayBuffer> {
  const buffer = await writeXlsxFile(rows as unknown as Sheet).toBuffer();
  return new Uint8Array(buffer).buffer;
}

describe('a CSV file', () => {
  test('as a Dutch Excel saves it: byte order mark, semicolons, quotes, a title above', async () => {
    const table = await tableOf(
      bytesOf(
        '\uFEFFLijst consultatiebureau maart\r\n\r\nNaam;Geboren kind;Telefoon\r\n"Yilmaz; Ayşe";12-03-2026; 0612345678 \r\n\r\nde Wit, Noor;2026-03-14;\r\n',
      ),
    );
    expect(table.headers).toEqual(['Naam', 'Geboren kind', 'Telefoon']);
    expect(table.rows).toEqual([
      { line: 4, cells: ['Yilmaz; Ayşe', '12-03-2026', '0612345678'] },
      { line: 6, cells: ['de Wit, Noor', '2026-03-14', ''] },
    ]);
  });

  test('in windows-1252 and in UTF-16 keeps its accents', async () => {
    const windows = new Uint8Array([...'Naam;Plaats\nZo'].map((char) => char.charCodeAt(0)).concat(0xeb));
    const tail = new Uint8Array([...';Cura'].map((c) => c.charCodeAt(0)).concat(0xe7, 0x61, 0x6f));
    expect((await tableOf(new Uint8Array([...windows, ...tail]).buffer)).rows[0]?.cells).toEqual([
      'Zoë',
      'Curaçao',
    ]);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'Naam\tPlaats\nZoë\tEde'].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
    ]);
    expect((await tableOf(utf16.buffer)).rows[0]?.cells).toEqual(['Zoë', 'Ede']);
  });

  test('comes back as it was written, whatever is in its cells and between them', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'aëZ0 ,;"\t|\n\''), minLength: 1, maxLength: 8 })
      .map((text) => `x${text}x`);
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), fc.boolean(), async (body, delimiter, mark) => {
        const text = Papa.unparse([['Naam', 'Kind', 'Plaats'], ...body], { delimiter, quotes: true });
        const table = await tableOf(bytesOf(mark ? `\uFEFF${text}` : text));
        expect(table.headers).toEqual(['Naam', 'Kind', 'Plaats']);
        expect(table.rows.map(({ cells }) => cells)).toEqual(body);
      }),
      { seed },
    );
  });

  test('with a quotation mark that never closes says in which row', async () => {
    const result = await file(bytesOf('Naam;Plaats\nA;B\n"C;D\nE;F\n'));
    expect(result).toMatchObject({ ok: false, problem: { code: 'file-open-quote' } });
    expect(result.ok ? '' : result.problem.message.en).toContain('row 3');
  });
});

test('a paste from a spreadsheet is read by its tabs', async () => {
  const result = await readTable({ kind: 'paste', text: 'Naam\tGeboren\nNoor, de Wit\t1-4-2026' });
  expect(result).toEqual({
    ok: true,
    value: {
      headers: ['Naam', 'Geboren'],
      rows: [{ line: 2, cells: ['Noor, de Wit', '1-4-2026'] }],
      kind: 'csv',
      sheets: null,
    },
  });
});

describe('an Excel workbook', () => {
  test('gives text, numbers and dates as people would write them', async () => {
    const born = { value: new Date('2026-03-12T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' };
    const table = await tableOf(
      await workbook([
        ['Naam', 'Geboren kind', 'Huisnummer'],
        ['Zoë Bakker', born, 12],
        [null, null, null],
        ['Noor de Wit', null, 7],
      ]),
    );
    expect(table).toEqual({
      headers: ['Naam', 'Geboren kind', 'Huisnummer'],
      rows: [
        { line: 2, cells: ['Zoë Bakker', '2026-03-12', '12'] },
        { line: 4, cells: ['Noor de Wit', '', '7'] },
      ],
      kind: 'xlsx',
      sheets: { read: 'Sheet1', others: [] },
    });
  });

  test('that is damaged is refused', async () => {
    const whole = await workbook([
      ['Naam', 'Plaats'],
      ['A', 'B'],
    ]);
    expect(await problemCodeOf(whole.slice(0, Math.floor(whole.byteLength / 2)))).toBe('file-unreadable');
  });

  test('of the old kind is refused by name', async () => {
    expect(await problemCodeOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).buffer)).toBe(
      'file-old-excel',
    );
  });
});

describe('a file that is no list', () => {
  test.each([
    ['nothing at all', '', 'file-empty'],
    ['only empty rows', '\uFEFF;;\r\n;;\r\n', 'file-empty'],
    ['only headings', 'Naam;Plaats\r\n', 'file-no-rows'],
    ['a picture', '\x89PNG\0\0', 'file-unreadable'],
    ['too many columns', `${'k;'.repeat(tableLimits.columns)}k\n1;2`, 'file-too-many-columns'],
    ['a cell that is too long', `Naam;Plaats\nA;${'x'.repeat(tableLimits.cell + 1)}`, 'file-long-cell'],
    ['too many rows', `Naam;Plaats\n${'A;B\n'.repeat(tableLimits.rows + 1)}`, 'file-too-many-rows'],
  ])('is refused: %s', async (_, text, code) => {
    expect(await problemCodeOf(bytesOf(text))).toBe(code);
  });

  test('is refused above 10 MB, and the largest list allowed is read', async () => {
    expect(await problemCodeOf(new ArrayBuffer(tableLimits.bytes + 1))).toBe('file-too-large');
    const largest = await tableOf(bytesOf(`Naam;Plaats\n${'A;B\n'.repeat(tableLimits.rows)}`));
    expect(largest.rows).toHaveLength(tableLimits.rows);
  });
});
