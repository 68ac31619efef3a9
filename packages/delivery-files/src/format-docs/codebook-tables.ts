import { codebook, csvText, type FormatVersion } from '@mim/domain/delivery';
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';

const header = ['table', 'column', 'type', 'required', 'code', 'label_nl', 'label_en'];

/** The codebook of a format as lines of cells: one for each column, and one for each code that can stand in it in a year. */
const codebookLines = (format: FormatVersion, year: number): readonly (readonly string[])[] => [
  header,
  ...codebook(year, format).map(({ table, column, type, required, code, label }) => [
    table,
    column,
    type,
    String(required),
    code ?? '',
    label.nl,
    label.en,
  ]),
];

/** The codebook as CSV, for programs: with commas, as the tables of a delivery are. */
export const codebookCsv = (format: FormatVersion, year: number): string =>
  csvText(codebookLines(format, year));

const widths = [18, 24, 10, 10, 30, 60, 60];

/** The codebook as a workbook, for people: every cell is text. */
export function codebookWorkbook(format: FormatVersion, year: number): Promise<Uint8Array> {
  const lines = codebookLines(format, year);
  const sheet: WriteSheet = {
    name: 'codebook',
    columns: widths.map((width) => ({ width, numFmt: '@' })),
    rows: lines.map((cells) => [...cells]),
    cells: new Map(
      header.map((_, place) => [`0,${place}`, { style: { font: { bold: true }, numFmt: '@' } }]),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:G${lines.length}` },
  };
  return writeXlsx({ sheets: [sheet], properties: { modified: new Date(0) } });
}
