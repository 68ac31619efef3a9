import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { unguardFormulas } from '../table-file/formula-guard.js';
import { type FileProblemCode, fileProblems, longCell } from './file-problems.js';
import { type SheetTable, tableLimits } from './sheet-table.js';

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length;

/**
 * Takes the headings and the rows out of what stands in a file. A title above the list is passed over: the
 * headings are the first row with two cells filled, or the first that holds anything. Empty rows are left
 * out, and every row keeps its place in the file. An apostrophe that a file of ours has before a formula is taken away.
 * @param rows all rows from the top of the file, cells without spaces around them
 */
export function tableOfRows(
  rows: readonly (readonly string[])[],
): Result<SheetTable, Problem<FileProblemCode>> {
  const first = rows.findIndex((cells) => filled(cells) > 0);
  if (first === -1) return fail(fileProblems.empty);
  const wide = rows.findIndex((cells) => filled(cells) > 1);
  const heading = wide === -1 ? first : wide;
  const headers = [...(rows[heading] ?? [])];
  while (headers.at(-1) === '') headers.pop();
  if (headers.length > tableLimits.columns) return fail(fileProblems.tooManyColumns);
  const body = rows
    .map((cells, index) => ({ line: index + 1, cells: headers.map((_, column) => cells[column] ?? '') }))
    .slice(heading + 1)
    .filter(({ cells }) => filled(cells) > 0);
  if (body.length === 0) return fail(fileProblems.noRows);
  if (body.length > tableLimits.rows) return fail(fileProblems.tooManyRows);
  const long = body.find(({ cells }) => cells.some((cell) => cell.length > tableLimits.cell));
  if (long !== undefined) return fail(longCell(long.line));
  return ok({
    headers: headers.map(unguardFormulas),
    rows: body.map(({ line, cells }) => ({ line, cells: cells.map(unguardFormulas) })),
  });
}
