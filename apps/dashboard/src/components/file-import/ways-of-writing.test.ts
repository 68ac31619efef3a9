import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTable } from './read-table.js';
import type { ReadTable } from './sheet-table.js';
import { padded, rowOf, workbookOf } from './testing/workbooks.js';

const seed = 20_081_231;

async function tableOf(bytes: ArrayBuffer): Promise<ReadTable> {
  const result = await readTable({ kind: 'file', name: 'lijst', bytes });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const ofText = (text: string) => tableOf(new Uint8Array(strToU8(text)).buffer);
const cellsOf = ({ rows }: ReadTable) => rows.map(({ cells }) => cells);

describe('a workbook', () => {
  const heading = rowOf(1, 'Naam', 'Geboren');
  const born = (serial: string, type = 'n') =>
    `<row r="2"><c r="A2" t="inlineStr"><is><t>Elif</t></is></c><c r="B2" s="1" t="${type}"><v>${serial}</v></c></row>`;

  test.each([
    ['from 1900', '', '46112'],
    ['from 1904', '<workbookPr date1904="1"/>', '44650'],
    ['from 1904, as LibreOffice says it', '<workbookPr date1904="true"/>', '44650'],
    ['from 1900, said outright', '<workbookPr date1904="false"/>', '46112'],
    ['with a time of the day', '', '46112.999988'],
  ])('counts its days %s, and they are the same days', async (_, properties, serial) => {
    const bytes = workbookOf({ sheets: { Blad1: heading + born(serial) }, properties, formats: [0, 14] });
    expect(cellsOf(await tableOf(bytes))).toEqual([['Elif', '2026-03-31']]);
  });

  test('that writes a date as text or as a plain number gives what stands there', async () => {
    const of = async (row: string) =>
      cellsOf(await tableOf(workbookOf({ sheets: { Blad1: heading + row }, formats: [0, 0] })))[0]?.[1];
    expect(await of(born('2026-03-31T00:00:00', 'd'))).toBe('2026-03-31T00:00:00');
    expect(await of(born('46112'))).toBe('46112');
  });

  test('has gaps, cells without a place, an error and a formula', async () => {
    const rows =
      '<row><c t="inlineStr"><is><t>Naam</t></is></c><c t="inlineStr"><is><t>Plaats</t></is></c></row>' +
      '<row r="7"><c r="B7" t="str"><f>A1&amp;"!"</f><v>Ede</v></c></row>' +
      '<row r="9"><c r="A9" t="inlineStr"><is><r><t>El</t></r><r><t>if</t></r></is></c><c r="B9" t="e"><v>#N/A</v></c></row>' +
      '<row r="1048576"/>';
    const table = await tableOf(workbookOf({ sheets: { Blad1: rows } }));
    expect(table.rows).toEqual([
      { line: 7, cells: ['', 'Ede'] },
      { line: 9, cells: ['Elif', '#N/A'] },
    ]);
  });

  test('has a title over all columns, and rows that are ruled and empty', async () => {
    const ruled = Array.from(
      { length: 5000 },
      (_, place) => `<row r="${place + 5}"><c r="A${place + 5}" s="1"/></row>`,
    );
    const rows = `${rowOf(1, 'Consultatiebureau Ede')}${rowOf(3, 'Naam', 'Plaats')}${rowOf(4, 'Elif', 'Ede')}${ruled.join('')}`;
    const table = await tableOf(padded({ sheets: { Blad1: rows }, formats: [0, 0] }));
    expect(table).toMatchObject({ headers: ['Naam', 'Plaats'], rows: [{ line: 4, cells: ['Elif', 'Ede'] }] });
  });

  test('is read from its first sheet with a list, and says which other sheets hold something', async () => {
    const list = rowOf(1, 'Naam', 'Plaats') + rowOf(2, 'Elif', 'Ede');
    const sheets = { Uitleg: rowOf(1, 'Zo werkt het'), Maart: list, Leeg: '', April: list, Codes: list };
    const table = await tableOf(workbookOf({ sheets, hidden: ['Codes'] }));
    expect(table.sheets).toEqual({ read: 'Maart', others: ['April'] });
    expect(cellsOf(table)).toEqual([['Elif', 'Ede']]);
  });
});

describe('a file of text', () => {
  test('is the same list however its lines end, and where they end in several ways', async () => {
    const rows = ['Naam;Plaats', 'Elif;Ede', '"Noor\nAnna";Breda', 'Sanne;Hoorn'];
    const end = fc.constantFrom('\n', '\r\n', '\r');
    await fc.assert(
      fc.asyncProperty(fc.array(end, { minLength: 4, maxLength: 4 }), async (ends) => {
        const text = rows.map((row, place) => row + ends[place]).join('');
        expect((await ofText(text)).rows).toEqual([
          { line: 2, cells: ['Elif', 'Ede'] },
          { line: 3, cells: ['Noor\nAnna', 'Breda'] },
          { line: 4, cells: ['Sanne', 'Hoorn'] },
        ]);
      }),
      { seed, examples: [[['\r\n', '\n', '\r', '\r\n']]] },
    );
  });

  test.each(['sep=;\n', 'SEP=;\r\n', '"sep=;"\n', '\uFEFFsep=;\r\n'])(
    'says its separator in a first line that is no row: %j',
    async (line) => {
      const table = await ofText(`${line}Naam;Plaats\nElif, Kaya, Demir;Ede\n`);
      expect(table).toMatchObject({
        headers: ['Naam', 'Plaats'],
        rows: [{ line: 2, cells: ['Elif, Kaya, Demir', 'Ede'] }],
      });
    },
  );

  test('keeps a row behind thousands of empty ones', async () => {
    const table = await ofText(`Naam;Plaats\n${';\n'.repeat(10_000)}Elif;Ede\n`);
    expect(table.rows).toEqual([{ line: 10_002, cells: ['Elif', 'Ede'] }]);
  });

  test('is in UTF-16 of either kind, with its mark', async () => {
    const text = 'Naam\tPlaats\nZoë\tEde\n';
    const units = [0xfeff, ...text].map((each) => (typeof each === 'number' ? each : each.charCodeAt(0)));
    for (const isLittle of [true, false]) {
      const view = new DataView(new ArrayBuffer(2 * units.length));
      for (const [place, unit] of units.entries()) view.setUint16(2 * place, unit, isLittle);
      expect(cellsOf(await tableOf(view.buffer))).toEqual([['Zoë', 'Ede']]);
    }
  });

  test('has the apostrophe of our own files before a number, which is taken away', async () => {
    expect(cellsOf(await ofText('Naam;Telefoon\nElif;"\'+31612345678"\n'))).toEqual([
      ['Elif', '+31612345678'],
    ]);
  });
});
