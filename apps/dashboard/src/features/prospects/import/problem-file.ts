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

/**
 * The rows with a problem as a file to mend and import again: the list's own columns, and before them the
 * row's place and what is wrong. Importing it again passes these two columns over.
 */
export function problemFile(
  table: SheetTable,
  rows: readonly ListRow[],
  words: { readonly file: string; readonly line: string; readonly problem: string },
  language: Language,
): TableFile {
  const cellsOf = new Map(table.rows.map(({ line, cells }) => [line, cells]));
  const wrong = rows
    .filter(({ status }) => status === 'problem')
    .map(({ line, problems }) => [
      line,
      problems.map((problem) => problemSentence(problem, language)).join(' '),
      ...(cellsOf.get(line) ?? []),
    ]);
  const columns = [words.line, words.problem, ...table.headers].map((heading) => ({ heading }));
  return { name: words.file, columns, rows: wrong };
}
