import { checkArchive } from '@mim/domain/archive';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { type CellValue, colToLetter, readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { ListedProblem } from '../problems/listed-problem.js';
import {
  sheetTooLarge,
  tooManyCells,
  workbookTooLarge,
  workbookUnreadable,
} from '../problems/workbook-problems.js';

/** Bytes that a part of a workbook may unpack to: its texts take some forty times as much memory. */
export const largestPart = 10_000_000;
/** What is looked at of a sheet; a workbook of this kind has no more. */
const most = {
  rows: 100_000,
  columns: 200,
  sheets: 20,
  /**
   * Rows times the columns in use, of all sheets together: more than the longest table takes. The library makes a cell of every
   * place up to the last one, whatever stands there, so a small file can ask for gigabytes.
   */
  cells: 5_000_000,
  /** Bytes of what a workbook shares between its sheets, its texts above all: the library reads it anew for each sheet. */
  shared: 40_000_000,
} as const;

/** A row of a sheet on which something stands. */
export interface WorkbookRow {
  /** As a spreadsheet counts: the first row is 1. */
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly WorkbookRow[];
  /** Cells with a formula: row and place, both from 0, as `3,2`. */
  readonly formulas: ReadonlySet<string>;
}

/** A workbook that was read within its limits. */
export interface OpenWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Days by which its numbers of days are behind those of most workbooks. */
  readonly daysBefore1900: number;
}

/** Days from the calendar that most workbooks count by to the one that counts from 1904. */
const daysTo1904 = 1462;

/**
 * Reads the sheets of a workbook within limits: its directory is checked before anything is unpacked, the reader stops at the
 * size that was said of a part, and rows are read one by one.
 * @param bytes The whole file.
 * @param file Its name as problems should give it.
 * @returns Its sheets, or why it is not read.
 */
export async function openWorkbook(
  bytes: ArrayBuffer,
  file: string,
): Promise<Result<OpenWorkbook, readonly ListedProblem[]>> {
  const checked = checkArchive(bytes, largestPart);
  if (checked.fault !== null)
    return fail([
      checked.fault === 'unpacks-too-large' ? workbookTooLarge(file, largestPart) : workbookUnreadable(file),
    ]);
  const shared = checked.entries
    .filter(({ name }) => !name.startsWith('xl/worksheets/'))
    .reduce((largest, { unpacked }) => Math.max(largest, unpacked), 0);
  try {
    return await sheetsOf(bytes, file, shared);
  } catch {
    return fail([workbookUnreadable(file)]);
  }
}

async function sheetsOf(
  bytes: ArrayBuffer,
  file: string,
  shared: number,
): Promise<Result<OpenWorkbook, readonly ListedProblem[]>> {
  const listed: { readonly index: number; readonly name: string }[] = [];
  await readXlsx(new Uint8Array(bytes), {
    sheets: ({ index, name }) => {
      listed.push({ index, name });
      return false;
    },
  });
  if (listed.length > most.sheets || listed.length * shared > most.shared)
    return fail([workbookTooLarge(file, largestPart)]);
  const problems: ListedProblem[] = [];
  const rowsOf = new Map<number, readonly WorkbookRow[]>();
  let left: number = most.cells;
  for (const { index, name } of listed) {
    const rows = await rowsOfSheet(bytes, index, left);
    if (rows === 'too-many-cells') return fail([tooManyCells(name, most.cells)]);
    if (rows === 'too-large') problems.push(sheetTooLarge(name, most.rows, most.columns));
    else {
      rowsOf.set(index, rows);
      left -= areaOf(rows);
    }
  }
  if (problems.length > 0) return fail(problems);
  const last = Math.max(1, ...[...rowsOf.values()].map((rows) => rows.at(-1)?.row ?? 1));
  // The rows above are all that there is: so the second reading, which fills gaps, has a bound.
  const { sheets, dateSystem } = await readXlsx(new Uint8Array(bytes), {
    range: `A1:${colToLetter(most.columns - 1)}${last}`,
  });
  return ok({
    sheets: listed.map(({ index, name }, place) => ({
      name,
      rows: rowsOf.get(index) ?? [],
      formulas: new Set(
        [...(sheets[place]?.cells ?? [])].flatMap(([at, { formula }]) => (formula === undefined ? [] : [at])),
      ),
    })),
    daysBefore1900: dateSystem === '1904' ? daysTo1904 : 0,
  });
}

/** Places up to the last one in use: its rows times the widest of them. */
const areaOf = (rows: readonly WorkbookRow[]): number =>
  (rows.at(-1)?.row ?? 0) * rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);

/** The rows on which something stands, or why they are not read: there are more, or they are wider, than is looked at. */
async function rowsOfSheet(
  bytes: ArrayBuffer,
  sheet: number,
  mostCells: number,
): Promise<readonly WorkbookRow[] | 'too-large' | 'too-many-cells'> {
  const rows: WorkbookRow[] = [];
  let widest = 0;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const width = values.findLastIndex((cell) => cell !== null && cell !== '') + 1;
    if (width === 0) continue;
    if (index >= most.rows || width > most.columns) return 'too-large';
    widest = Math.max(widest, width);
    if ((index + 1) * widest > mostCells) return 'too-many-cells';
    rows.push({ row: index + 1, cells: values.slice(0, width) });
  }
  return rows.toSorted((a, b) => a.row - b.row);
}
