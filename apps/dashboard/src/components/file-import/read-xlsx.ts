import { fail, type Problem, type Result } from '@mim/domain/kernel';
// Without workers of its own: it runs in ours.
import { readSheet } from 'read-excel-file/universal';
import { type FileProblemCode, fileProblems } from './file-problems.js';
import type { SheetTable } from './sheet-table.js';
import { tableOfRows } from './table-of-rows.js';

/**
 * Reads the first sheet of an Excel workbook (.xlsx). A date becomes `2008-03-31`, whatever the sheet
 * shows it as.
 */
export async function readXlsx(bytes: ArrayBuffer): Promise<Result<SheetTable, Problem<FileProblemCode>>> {
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(bytes);
    return tableOfRows(rows.map((cells) => cells.map(textOfCell)));
  } catch {
    return fail(fileProblems.unreadable);
  }
}

/** The library gives a day as midnight in Greenwich, so its first ten characters are that day. */
function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).trim();
}
