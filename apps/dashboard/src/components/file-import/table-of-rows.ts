import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { unguardFormulas } from '../table-file/formula-guard.js';
import { type FileProblemCode, fileProblems, longCell } from './file-problems.js';
import { type SheetRow, type SheetTable, tableLimits } from './sheet-table.js';

/** How many cells hold something. */
export const filledCells = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/** Rows with something in them that a file may have: those of the list, its headings, and a few of title above them. */
export const mostFilledRows = tableLimits.rows + 20;

/**
 * Takes the headings and the rows out of what stands in a file. A title above the list is passed over: the
 * headings are the first row with two cells filled, or the first that holds anything. Empty rows are left
 * out, and every row keeps its place in the file. An apostrophe that a file of ours has before a formula is taken away.
 * @param rows rows from the top of the file, cells without spaces around them
 */
export function tableOfRows(rows: readonly SheetRow[]): Result<SheetTable, Problem<FileProblemCode>> {
  const first = rows.findIndex(({ cells }) => filledCells(cells) > 0);
  if (first === -1) return fail(fileProblems.empty);
  const wide = rows.findIndex(({ cells }) => filledCells(cells) > 1);
  const heading = wide === -1 ? first : wide;
  const headers = [...(rows[heading]?.cells ?? [])];
  while (headers.at(-1) === '') headers.pop();
  if (headers.length > tableLimits.columns) return fail(fileProblems.tooManyColumns);
  const body = rows
    .slice(heading + 1)
    .map(({ line, cells }) => ({ line, cells: headers.map((_, column) => cells[column] ?? '') }))
    .filter(({ cells }) => filledCells(cells) > 0);
  if (body.length === 0) return fail(fileProblems.noRows);
  if (body.length > tableLimits.rows) return fail(fileProblems.tooManyRows);
  const isLong = (cell: string) => cell.length > tableLimits.cell;
  const long = [{ line: rows[heading]?.line ?? 1, cells: headers }, ...body].find(({ cells }) =>
    cells.some(isLong),
  );
  if (long !== undefined) return fail(longCell(long.line));
  return ok({
    headers: headers.map(unguardFormulas),
    rows: body.map(({ line, cells }) => ({ line, cells: cells.map(unguardFormulas) })),
  });
}
