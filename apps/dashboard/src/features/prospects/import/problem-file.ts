import type { Language } from '@mim/domain/kernel';
import { clinicListColumns } from '@mim/domain/registration';
import type { SheetTable } from '../../../components/file-import/sheet-table.js';
import type { TableFile } from '../../../components/table-file/table-file.js';
import type { ListRow } from './dry-run.js';

type RowProblem = ListRow['problems'][number];

/** What is wrong with a cell and how to mend it: "telefoon “06-12”: Dit is geen volledig nummer. …" */
export const problemSentence = (
  { column, value, message, remedy }: RowProblem,
  language: Language,
): string => {
  const cell = value === '' ? '' : ` “${value}”`;
  return `${clinicListColumns.label(column, language)}${cell}: ${message[language]} ${remedy[language]}`;
};

/** Cells of a row as they stand in the list, corrections included; as many as it has columns. */
const cellsOf = (table: SheetTable, { place }: ListRow): string[] =>
  table.headers.map((_, column) => table.rows[place - 1]?.cells[column] ?? '');

/** Rows that are left for another time, as a list that is like the one that came and can be imported as it is. */
export const leftFile = (table: SheetTable, rows: readonly ListRow[], name: string): TableFile => ({
  name,
  columns: table.headers.map((heading) => ({ heading })),
  rows: rows.map((row) => cellsOf(table, row)),
});

/**
 * The rows with a problem as a file to correct and import again: the list's own columns in their order, and behind
 * them what is wrong with the row. Importing it again passes that column over.
 */
export function problemFile(
  table: SheetTable,
  rows: readonly ListRow[],
  words: { readonly file: string; readonly problem: string },
  language: Language,
): TableFile {
  const wrong = rows.map((row) => [
    ...cellsOf(table, row),
    row.problems.map((problem) => problemSentence(problem, language)).join(' '),
  ]);
  const columns = [...table.headers, words.problem].map((heading) => ({ heading }));
  return { name: words.file, columns, rows: wrong };
}
