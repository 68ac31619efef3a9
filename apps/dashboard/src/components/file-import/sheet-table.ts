import type { TableFileKind } from '../table-file/table-file.js';

/** What a list may hold at most: enough for a year of a large clinic, and no more than a page can show. */
export const tableLimits = { bytes: 10_000_000, rows: 2000, columns: 60, cell: 2000 } as const;

/** How long reading a list may take, in seconds; the largest list that is allowed takes one or two. */
export const mostSeconds = 20;

/** A row as it stands in the file. */
export interface SheetRow {
  /** Its place in the file, counted as a spreadsheet counts: the first row is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table that was read: one row of headings, and rows that hold something. */
export interface SheetTable {
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** A list as it came: its table, in what kind of file, and from which sheet of a workbook. */
export interface ReadTable extends SheetTable {
  readonly kind: TableFileKind;
  /** The sheet that was read, and the others on which something stands; null: the file has no sheets. */
  readonly sheets: { readonly read: string; readonly others: readonly string[] } | null;
}

/** What is read: a file's bytes with its name, or text that was pasted. */
export type TableSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'paste'; readonly text: string };
