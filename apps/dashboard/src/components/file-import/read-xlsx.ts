import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { readXlsx as readWorkbook, streamXlsxRows } from 'hucre/xlsx';
import { checkWorkbook } from './check-workbook.js';
import { type FileProblemCode, fileProblems } from './file-problems.js';
import { type ReadTable, type SheetRow, tableLimits } from './sheet-table.js';
import { filledCells, mostFilledRows, tableOfRows } from './table-of-rows.js';

type OrProblem<Value> = Result<Value, Problem<FileProblemCode>>;

/** A sheet of a workbook: its place and what it is called. */
interface Sheet {
  readonly index: number;
  readonly name: string;
}

/** What a sheet may hold at most. */
interface SheetLimits {
  readonly rows: number;
  readonly columns: number;
}
const ofList: SheetLimits = { rows: mostFilledRows, columns: tableLimits.columns };

/** Rows looked at in a sheet, empty ones included: programs write such for what is coloured or ruled. */
const rowsLookedAt = 100_000;

/** Sheets looked at. */
const sheetsLookedAt = 10;

/**
 * Reads the first sheet of an Excel workbook (.xlsx) on which a list stands. A date becomes `2008-03-31`, whatever
 * the sheet shows it as and from whichever year its calendar counts. Nothing is unpacked that is beyond the limits.
 */
export async function readXlsx(bytes: ArrayBuffer): Promise<OrProblem<ReadTable>> {
  const checked = checkWorkbook(bytes);
  if (!checked.ok) return checked;
  try {
    return await firstList(bytes);
  } catch {
    return fail(fileProblems.unreadable);
  }
}

/** Every visible sheet of a workbook with the rows that hold something. */
export async function sheetsOfWorkbook(
  bytes: ArrayBuffer,
  most: SheetLimits,
): Promise<OrProblem<readonly { readonly name: string; readonly rows: readonly SheetRow[] }[]>> {
  const checked = checkWorkbook(bytes);
  if (!checked.ok) return checked;
  try {
    const read: { readonly name: string; readonly rows: readonly SheetRow[] }[] = [];
    for (const { index, name } of await visibleSheets(bytes)) {
      const rows = await rowsOfSheet(bytes, index, most);
      if (!rows.ok) return rows;
      read.push({ name, rows: rows.value });
    }
    return ok(read);
  } catch {
    return fail(fileProblems.unreadable);
  }
}

async function firstList(bytes: ArrayBuffer): Promise<OrProblem<ReadTable>> {
  const sheets = await visibleSheets(bytes);
  let first: OrProblem<never> | null = null;
  for (const [place, { index, name }] of sheets.entries()) {
    const rows = await rowsOfSheet(bytes, index, ofList);
    const table = rows.ok ? tableOfRows(rows.value) : rows;
    if (table.ok) {
      const others = await withSomething(bytes, sheets.slice(place + 1));
      return ok({ ...table.value, kind: 'xlsx', sheets: { read: name, others } });
    }
    first ??= table;
  }
  return first ?? fail(fileProblems.unreadable);
}

async function visibleSheets(bytes: ArrayBuffer): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  await readWorkbook(new Uint8Array(bytes), {
    sheets: (sheet) => {
      if (sheet.hidden !== true && sheet.veryHidden !== true) sheets.push(sheet);
      return false;
    },
  });
  return sheets.slice(0, sheetsLookedAt);
}

/** The rows of a sheet that hold something. Reading stops where there are more than a list may have. */
async function rowsOfSheet(
  bytes: ArrayBuffer,
  sheet: number,
  most: SheetLimits,
): Promise<OrProblem<readonly SheetRow[]>> {
  const rows: SheetRow[] = [];
  let seen = 0;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    const cells = values.map(textOfCell);
    seen += 1;
    if (filledCells(cells) > 0) rows.push({ line: index + 1, cells });
    if (cells.findLastIndex((cell) => cell !== '') >= most.columns) return fail(fileProblems.tooManyColumns);
    if (rows.length > most.rows || seen > rowsLookedAt) return fail(fileProblems.tooManyRows);
  }
  return ok(rows);
}

/** The names of the sheets on which anything stands. */
async function withSomething(bytes: ArrayBuffer, sheets: readonly Sheet[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { index, name } of sheets) {
    const rows = await rowsOfSheet(bytes, index, ofList);
    if (!rows.ok || rows.value.length > 0) names.push(name);
  }
  return names;
}

/** The library gives a day as midnight in Greenwich, so its first ten characters are that day. */
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).trim();
}
