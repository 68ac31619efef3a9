import type { Participation } from '@mim/domain/delivery';
import { aDelivery } from '@mim/domain/testing';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { CellValue } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDeliveryFile } from '../importing/read-delivery-file.js';
import { type ChangedSheet, changedWorkbook, sheetNamed } from '../testing/changed-workbook.js';
import { writeWorkbook } from './write-workbook.js';

const delivery = aDelivery({
  descriptor: { formatVersion: '2' },
  participations: [{}, {}],
  coordinators: [{ hours_per_week: 12.5 }],
  uptake: [{}],
});
let workbook: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  workbook = await writeWorkbook(delivery);
});

const read = async (change: (sheets: ChangedSheet[]) => void, dateSystem?: '1904') => {
  const bytes = await changedWorkbook(workbook, change, dateSystem);
  return readDeliveryFile({ name: 'breda.xlsx', bytes: bytes.buffer, mostListed: 100 });
};
/** The errors of a changed workbook: sheet, row, column, code. */
const said = async (change: (sheets: ChangedSheet[]) => void) => {
  const { problems } = await read(change);
  return problems.listed
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, code }) => `${file} ${line} ${column} ${code}`);
};
const put = (sheet: string, row: number, column: string, value: CellValue) => (sheets: ChangedSheet[]) =>
  sheetNamed(sheets, sheet).put(row, column, value);
const putMother = (column: string, value: CellValue) => put('Deelnames', 2, column, value);

/** What a cell of the first mother is read as. */
const readAs = async (column: keyof Participation, value: CellValue, dateSystem?: '1904') => {
  const back = await read(putMother(column, value), dateSystem);
  return back.delivery?.participations[0]?.[column];
};

describe('a cell of the workbook', () => {
  it.each<[keyof Participation, CellValue, unknown]>([
    ['started_on', '31-03-2008', '2008-03-31'],
    ['started_on', '31 maart 2008', '2008-03-31'],
    ['started_on', '31/3/2008', '2008-03-31'],
    ['started_on', '2008-03-31', '2008-03-31'],
    ['started_on', 39538, '2008-03-31'],
    ['started_on', '39538', '2008-03-31'],
    ['started_on', new Date('2008-03-31T00:00:00Z'), '2008-03-31'],
    ['child_born', '2008-03', '2008-03'],
    ['child_born', '2008-3', '2008-03'],
    ['child_born', 'maart 2008', '2008-03'],
    ['child_born', '03-2008', '2008-03'],
    ['child_born', new Date('2008-03-01T00:00:00Z'), '2008-03'],
    ['first_child', 'ja', true],
    ['first_child', 'Nee', false],
    ['first_child', true, true],
    ['first_child', 'yes', true],
    ['origin', 'Turkije [turkey]', 'turkey'],
    ['origin', 'turkije', 'turkey'],
    ['origin', 'turkey', 'turkey'],
    ['origin', 'Turkey', 'turkey'],
    [
      'mother_circumstances',
      'onzeker over het ouderschap; netwerk [weak-social-network]',
      ['insecurity', 'weak-social-network'],
    ],
    ['mother_circumstances', 'geen van deze', []],
    ['visits_done', '4', 4],
    ['birth_year', 1980, 1980],
  ])('%s with %s is read as %s', async (column, value, expected) => {
    expect(await readAs(column, value)).toEqual(expected);
  });

  it('with a comma in its number is read as a person means it', async () => {
    const back = await read(put('Coördinatoren', 2, 'hours_per_week', '12,5'));
    expect(back.delivery?.coordinators[0]?.hours_per_week).toBe(12.5);
  });

  it('with a day of a workbook that counts from 1904 is that day, as a date and as a number', async () => {
    expect(await readAs('started_on', new Date('2008-03-31T00:00:00Z'), '1904')).toBe('2008-03-31');
    expect(await readAs('started_on', 39538 - 1462, '1904')).toBe('2008-03-31');
  });

  it.each<[string, CellValue, string]>([
    ['started_on', '31-02-2008', 'malformed-date'],
    ['started_on', '', 'missing-value'],
    ['origin', 'Marokko [turkije]', 'unknown-code'],
    ['origin', 'Atlantis', 'unknown-code'],
    ['visits_done', 'vier', 'malformed-integer'],
    ['visits_done', 4.5, 'malformed-integer'],
    ['first_child', 'misschien', 'malformed-boolean'],
    ['child_born', 'najaar', 'malformed-month'],
    ['mother_circumstances', 'geen van deze; onzekerheid', 'none-with-others'],
    ['visits_done', '#N/A', 'cell-error'],
  ])('%s with %s is told with its sheet, row and heading: %s', async (column, value, code) => {
    const found = await said(putMother(column, value));
    expect(
      found.some((line) => new RegExp(`^Deelnames 2 .*\\[${column}\\] ${code}$`).test(line)),
      found.join(),
    ).toBe(true);
  });

  it('with a formula is refused, whatever it gives, and in the facts of the location too', async () => {
    expect(await said((sheets) => sheetNamed(sheets, 'Deelnames').sheet.formulas.set('1,18', '3+4'))).toEqual(
      [expect.stringMatching(/^Deelnames 2 .* cell-formula$/)],
    );
    expect(
      await said((sheets) => sheetNamed(sheets, 'Locatie').sheet.formulas.set('2,1', 'YEAR(NOW())')),
    ).toEqual([expect.stringMatching(/^Locatie 3 Jaar \[year\] cell-formula$/)]);
  });
});

describe('a workbook is refused', () => {
  it.each<[string, (sheets: ChangedSheet[]) => void, readonly string[]]>([
    [
      'with a column more',
      (sheets) => {
        const { sheet } = sheetNamed(sheets, 'Coördinatoren');
        sheet.rows[0]?.push('Naam');
        sheet.rows[1]?.push('Jansen');
      },
      ['Coördinatoren 1 Naam unknown-column'],
    ],
    [
      'with a column less',
      (sheets) => {
        for (const row of sheetNamed(sheets, 'Coördinatoren').sheet.rows) row.splice(1, 1);
      },
      ['Coördinatoren 1 hours_per_week missing-column'],
    ],
    [
      'with something beside its columns',
      (sheets) => {
        sheetNamed(sheets, 'Coördinatoren').sheet.rows[1]?.push('Jansen');
      },
      ['Coördinatoren 2 E cell-without-heading'],
    ],
    [
      'with a title above its headings: one problem, not one for each cell',
      (sheets) => {
        sheetNamed(sheets, 'Coördinatoren').sheet.rows.unshift(['Coördinatoren van 2008']);
      },
      ['Coördinatoren 1 null file-without-header'],
    ],
    [
      'with a sheet more',
      (sheets) => {
        sheets.push({ name: 'Namen', rows: [['Jansen']], formulas: new Map() });
      },
      ['Namen 1 null sheet-unknown'],
    ],
    [
      'with a sheet less',
      (sheets) => {
        sheets.splice(
          sheets.findIndex(({ name }) => name === 'Bezoekmoeders'),
          1,
        );
      },
      ['Bezoekmoeders 1 null sheet-missing'],
    ],
    [
      'without the facts of the location',
      (sheets) => {
        sheets.splice(
          sheets.findIndex(({ name }) => name === 'Locatie'),
          1,
        );
      },
      ['Locatie 1 null sheet-missing'],
    ],
    [
      'with a fact of the location that is wrong, by its row',
      (sheets) => {
        const rows = sheetNamed(sheets, 'Locatie').sheet.rows;
        (rows[2] as CellValue[])[1] = 'vorig jaar';
        (rows[9] as CellValue[])[1] = 'iedereen';
      },
      [
        'Locatie 3 Jaar [year] descriptor-invalid-value',
        'Locatie 10 Doelgroep [targetGroup] descriptor-invalid-value',
      ],
    ],
  ])('%s', async (_what, change, expected) => {
    expect(await said(change)).toEqual(expected);
  });

  const withRows = (rows: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}) => {
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`;
    const changed = { ...unzipSync(workbook), ...files, 'xl/worksheets/sheet3.xml': strToU8(xml) };
    return readDeliveryFile({
      name: 'breda.xlsx',
      bytes: new Uint8Array(zipSync(changed)).buffer,
      mostListed: 100,
    });
  };
  const codesOf = ({ problems }: Awaited<ReturnType<typeof readDeliveryFile>>) =>
    problems.listed.map(({ file, code }) => `${file} ${code}`);

  it('with more cells in use than a table takes, as soon as that is seen and whatever follows', async () => {
    const far = (row: number) => `<row r="${row}"><c r="GR${row}"><v>1</v></c></row>`;
    const lines = Array.from({ length: 300 }, (_, place) => far(100 * (place + 1)));
    expect(codesOf(await withRows(lines))).toEqual(['Deelnames too-many-cells']);
    expect(codesOf(await withRows(lines.slice(0, 200)))).not.toContain('Deelnames too-many-cells');
  });

  it('with so many texts that each sheet would take seconds', async () => {
    const some = Array.from({ length: 350_000 }, (_, place) => `<si><t>${(place * 7919) % 99_991}</t></si>`);
    const texts = { 'xl/sharedStrings.xml': strToU8(`<sst>${some.join('')}</sst>`) };
    expect(codesOf(await withRows([], texts))).toEqual(['breda.xlsx workbook-too-large']);
  });

  it('that unpacks to too much, in words about a workbook', async () => {
    const spaces = { 'xl/theme.xml': new Uint8Array(9_000_000) };
    expect(codesOf(await withRows([], spaces))).toEqual(['breda.xlsx workbook-too-large']);
  });

  it('of another location or year than announced, on the row of that fact', async () => {
    const { problems } = await readDeliveryFile({
      name: 'breda.xlsx',
      bytes: workbook.slice().buffer,
      announced: { year: 2007, location: 'ede' },
      mostListed: 100,
    });
    expect(
      problems.listed
        .filter(({ severity }) => severity === 'error')
        .map(({ file, line, code }) => `${file} ${line} ${code}`),
    ).toEqual(['Locatie 3 descriptor-year-differs', 'Locatie 5 descriptor-location-differs']);
  });

  it('and an empty sheet or row of somebody is no reason', async () => {
    expect(
      await said((sheets) => {
        sheets.push({ name: 'Blad1', rows: [], formulas: new Map() });
        sheetNamed(sheets, 'Deelnames').sheet.rows.push([null, '', null], []);
      }),
    ).toEqual([]);
  });
});
