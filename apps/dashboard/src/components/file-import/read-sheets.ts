import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { takeoverLimits } from '@mim/domain/takeover';
import { unguardFormulas } from '../table-file/formula-guard.js';
import { type FileProblemCode, fileProblems } from './file-problems.js';
import { csvRows } from './read-csv.js';
import { textOfSource } from './read-table.js';
import { sheetsOfWorkbook } from './read-xlsx.js';
import type { SheetRow, TableSource } from './sheet-table.js';

/** A sheet of a file with every row of it, the empty ones too, so that a row has the number that the spreadsheet shows. */
export interface WholeSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Every sheet of a file on which something stands. */
export interface FileSheets {
  readonly sheets: readonly WholeSheet[];
}

type Read = Result<FileSheets, Problem<FileProblemCode>>;

/** The rows at their places. Cells beyond the last that holds something are left out. */
function whole(name: string, rows: readonly SheetRow[]): WholeSheet {
  const placed = new Map(rows.map(({ line, cells }) => [line, cells]));
  const last = Math.max(0, ...placed.keys());
  return {
    name,
    rows: Array.from({ length: last }, (_, at) => {
      const cells = placed.get(at + 1) ?? [];
      return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).map(unguardFormulas);
    }),
  };
}

const filled = (sheets: readonly WholeSheet[]): Read => {
  const used = sheets.filter(({ rows }) => rows.length > 0);
  return used.length === 0 ? fail(fileProblems.empty) : ok({ sheets: used });
};

/**
 * Reads every sheet of a file, or the one list of a paste or a text with separators.
 * @returns the sheets, or what is wrong with the file as a whole; never throws
 */
export async function readSheets(source: TableSource): Promise<Read> {
  const limits = { rows: takeoverLimits.rows, columns: takeoverLimits.columns };
  const text = textOfSource(source);
  if (!text.ok) return text;
  if (text.value !== null) {
    const rows = csvRows(text.value, limits.rows);
    const name = source.kind === 'file' ? source.name.replace(/\.[^.]*$/, '') : '-';
    return rows.ok ? filled([whole(name === '' ? '-' : name, rows.value)]) : rows;
  }
  if (source.kind === 'paste') return fail(fileProblems.unreadable);
  const sheets = await sheetsOfWorkbook(source.bytes, limits);
  return sheets.ok ? filled(sheets.value.map(({ name, rows }) => whole(name, rows))) : sheets;
}
