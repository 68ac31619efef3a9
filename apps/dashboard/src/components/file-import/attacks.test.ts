import {
  onSeveralDisks,
  overlapping,
  sayingItElsewhere,
  sayingUnpacked,
  withPassword,
} from '@mim/domain/testing';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { largestPart } from './check-workbook.js';
import { readTable } from './read-table.js';
import { tableLimits } from './sheet-table.js';
import { padded, rowOf, workbookFiles, workbookOf, zipped } from './testing/workbooks.js';

const bytesOf = (text: string): ArrayBuffer => new Uint8Array(strToU8(text)).buffer;

async function answerTo(bytes: ArrayBuffer): Promise<string> {
  const read = await readTable({ kind: 'file', name: 'lijst', bytes });
  return read.ok ? `${read.value.rows.length} rows` : read.problem.code;
}

const list = rowOf(1, 'Naam', 'Plaats') + rowOf(2, 'Elif Kaya', 'Ede');
const sound = workbookOf({ sheets: { Blad1: list } });
const farCell = (row: number) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;

describe('a workbook that attacks', () => {
  test.each([
    [
      'two far cells',
      () => workbookOf({ sheets: { Blad1: list + farCell(1_048_576) } }),
      'file-too-many-columns',
    ],
    [
      'one row of every column',
      () => padded({ sheets: { Blad1: `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>` } }),
      'file-too-many-columns',
    ],
    [
      'a row too many, packed small',
      () => workbookOf({ sheets: { Blad1: '<row><c><v>1</v></c><c><v>2</v></c></row>'.repeat(5000) } }),
      'file-unpacks-too-large',
    ],
    [
      'a million rows',
      () => {
        const row = '<row><c><v>1</v></c></row>';
        const sheets = { Blad1: row.repeat(largestPart / row.length - 100) };
        return padded({ sheets });
      },
      'file-too-many-rows',
    ],
    [
      'one sheet that is too large',
      () => padded({ sheets: { Blad1: `${list}${' '.repeat(largestPart)}` } }),
      'file-unpacks-too-large',
    ],
    [
      'texts in their millions',
      () =>
        workbookOf({
          sheets: { Blad1: list },
          sharedStrings: `<sst>${'<si><t/></si>'.repeat(1_000_000)}</sst>`,
        }),
      'file-unpacks-too-large',
    ],
    [
      'more parts than a workbook has',
      () =>
        workbookOf({
          sheets: { Blad1: list },
          others: Object.fromEntries(Array.from({ length: 50 }, (_, place) => [`x${place}`, strToU8('x')])),
        }),
      'file-unpacks-too-large',
    ],
    ['files that say they are large', () => sayingUnpacked(sound, 4_000_000_000), 'file-unpacks-too-large'],
    ['files that say they are small', () => sayingUnpacked(sound, 3), 'file-unreadable'],
    ['files that say they are nothing', () => sayingUnpacked(sound, 0), 'file-unreadable'],
    ['files that are the same bytes', () => overlapping(sound), 'file-unreadable'],
    ['a directory in two ways', () => onSeveralDisks(sound), 'file-unreadable'],
    ['a directory that is said elsewhere', () => sayingItElsewhere(sound), 'file-unreadable'],
    ['a password', () => withPassword(sound), 'file-old-excel'],
  ])('with %s is refused in words', async (_, attack, code) => {
    expect(await answerTo(attack())).toBe(code);
  });

  test('names entities that would become a gigabyte, and they stay names', async () => {
    const sharedStrings = `<!DOCTYPE sst [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>Naam</t></si><si><t>&b;</t></si></sst>`;
    const cells = '<c t="s"><v>0</v></c><c t="s"><v>1</v></c>';
    const bytes = workbookOf({
      sheets: { Blad1: `<row r="1">${cells}</row>${rowOf(2, 'x', 'y')}` },
      sharedStrings,
    });
    const read = await readTable({ kind: 'file', name: 'lijst.xlsx', bytes });
    expect(read).toMatchObject({ ok: true, value: { headers: ['Naam', '&b;'] } });
  });

  test('holds another zip, which is never opened', async () => {
    const inside = workbookOf({ sheets: { Blad1: rowOf(1, 'binnen', 'in') } });
    const others = { 'xl/embeddings/bom.zip': new Uint8Array(inside) };
    expect(await answerTo(workbookOf({ sheets: { Blad1: list }, others }))).toBe('1 rows');
  });

  test('is torn off anywhere, and is never half a list', async () => {
    for (let length = 0; length < sound.byteLength; length += 7)
      expect(await answerTo(sound.slice(0, length))).toMatch(/^file-/);
  });

  test('has a byte changed anywhere, and nothing is thrown', async () => {
    for (let place = 0; place < sound.byteLength; place += 3) {
      const bytes = sound.slice(0);
      const view = new Uint8Array(bytes);
      view[place] = (view[place] ?? 0) ^ 0xff;
      expect(await answerTo(bytes)).toMatch(/^(file-.*|\d rows)$/);
    }
  });
});

describe('a file of text that attacks', () => {
  const header = 'Naam;Plaats\n';
  test.each([
    ['one line of it all', () => 'x'.repeat(tableLimits.bytes), 'file-long-row'],
    ['one line of cells', () => ';'.repeat(tableLimits.bytes), 'file-long-row'],
    ['one line under a heading', () => header + ';'.repeat(tableLimits.bytes - 100), 'file-long-row'],
    ['a quote that is never closed', () => `${header}"${'A;B\n'.repeat(1_000_000)}`, 'file-open-quote'],
    ['quotes and nothing else', () => '"\n'.repeat(tableLimits.bytes / 2 - 1), 'file-open-quote'],
    ['a quote in every cell', () => `${header}${'"a"b;"c\n'.repeat(1_000_000)}`, 'file-open-quote'],
    ['empty rows and nothing else', () => ';;\n'.repeat(3_000_000), 'file-empty'],
    ['more bytes than are read', () => ' '.repeat(50_000_000), 'file-too-large'],
  ])('with %s is refused in words', async (_, attack, code) => {
    expect(await answerTo(bytesOf(attack()))).toBe(code);
  });

  test('is pasted, and is held to the same limits', async () => {
    const paste = (text: string) => readTable({ kind: 'paste', text });
    expect(await paste('x'.repeat(tableLimits.bytes + 1))).toMatchObject({
      problem: { code: 'file-too-large' },
    });
    expect(await paste(';'.repeat(1_000_000))).toMatchObject({ problem: { code: 'file-long-row' } });
  });
});

describe('a file that is something else', () => {
  const compoundFile = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).buffer;
  const odsFile = zipped({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8('<office:document-content/>'),
  });
  const { 'xl/workbook.xml': _workbook, ...withoutWorkbook } = workbookFiles({});
  test.each([
    ['nothing', new ArrayBuffer(0), 'file-empty'],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj << >>'), 'file-unreadable'],
    ['a page of the web that is called .xls', bytesOf('\n<html><table><tr><td>Naam'), 'file-unreadable'],
    ['a letter', bytesOf('{\\rtf1\\ansi Naam; Plaats\nA;B}'), 'file-unreadable'],
    ['an old workbook, or one with a password', compoundFile, 'file-old-excel'],
    ['an OpenDocument sheet', odsFile, 'file-unreadable'],
    ['a zip without a workbook', zipped(withoutWorkbook), 'file-unreadable'],
    ['a zip of nothing', zipped({}), 'file-unreadable'],
    ['a picture', bytesOf('\x89PNG\0\0'), 'file-unreadable'],
  ])('%s is refused in words', async (_, bytes, code) => {
    expect(await answerTo(bytes)).toBe(code);
  });
});
