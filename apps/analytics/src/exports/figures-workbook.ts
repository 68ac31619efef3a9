import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import writeXlsxFile from 'write-excel-file/node';
import { kindOfValue } from '../figures/definitions/all-definitions.js';
import type { FigureColumn, FigureRow } from '../figures/figure-row.js';
import type { NewFile } from '../new-files/new-file.js';
import type { FigureTable } from './figure-table.js';

/** Rows that a sheet can have, its header too. */
const mostRows = 1_048_576;

const formats = { count: '0', share: '0.0', rate: '0.00', estimate: '0.0000' } as const;
const ofKind: ReadonlySet<FigureColumn> = new Set(['value', 'lower', 'upper']);
const bold = { fontWeight: 'bold' } as const;

/** A cell of text is text, whatever it begins with: no spreadsheet computes it. */
const textCell = (value: string) => ({ value, type: String });

function cellOf(row: FigureRow, column: FigureColumn) {
  const value = row[column];
  if (value === null) return null;
  if (typeof value === 'string') return textCell(value);
  const format = ofKind.has(column) ? formats[kindOfValue(row.measure, row.category)] : undefined;
  return { value, type: Number, ...(format === undefined ? {} : { format }) };
}

/**
 * Figures as a workbook: a sheet with the figures, numbers as numbers, and one that says what they are. It goes to the disk as it is packed.
 * @param sheets The names of both sheets.
 */
export async function writeFiguresWorkbook(
  file: NewFile,
  { rows, columns, facts }: FigureTable,
  sheets: { readonly figures: string; readonly about: string },
): Promise<Result<void>> {
  if (rows.length + 1 > mostRows) return fail(tooManyRows);
  const workbook = writeXlsxFile([
    {
      sheet: sheets.figures,
      data: [
        columns.map((column) => ({ ...textCell(column), ...bold })),
        ...rows.map((row) => columns.map((column) => cellOf(row, column))),
      ],
      columns: columns.map((column) => ({ width: widths[column] ?? 10 })),
      stickyRowsCount: 1,
    },
    {
      sheet: sheets.about,
      data: facts.map(([name, value]) => [{ ...textCell(name), ...bold }, textCell(value)]),
      columns: [{ width: 36 }, { width: 100 }],
    },
  ]);
  const stream = await (workbook.toStream as () => Promise<AsyncIterable<Uint8Array>>)();
  for await (const bytes of stream) file.write(bytes);
  return ok(undefined);
}

const widths: Partial<Record<FigureColumn, number>> = {
  scope: 24,
  measure: 30,
  breakdown: 24,
  category: 24,
  note: 40,
};

const tooManyRows: Problem = {
  code: 'workbook-too-long',
  message: {
    nl: `Zoveel regels passen niet in een werkblad (hoogstens ${mostRows}).`,
    en: `So many rows do not fit a worksheet (at most ${mostRows}).`,
  },
  remedy: {
    nl: 'Kies --format csv of parquet, of vraag minder met --scope.',
    en: 'Choose --format csv or parquet, or ask for less with --scope.',
  },
};
