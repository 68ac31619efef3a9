/** What a file or a paste may hold at most: enough for a year of a large clinic, and no more than a page can show. */
export const tableLimits = { bytes: 10_000_000, rows: 2000, columns: 60, cell: 2000 } as const;

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

/** What is read: a file's bytes with its name, or text that was pasted. */
export type TableSource =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'paste'; readonly text: string };
