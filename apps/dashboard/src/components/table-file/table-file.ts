/** What stands in a cell of a file: a text, a number, a date as ISO text in a column of dates, or nothing. */
export type TableCell = string | number | null;

/** A column of a file for people. */
export interface TableColumn {
  /** In the reader's language, and always the same in that language: macros are built on it. */
  readonly heading: string;
  /** Whether its texts are dates. */
  readonly isDate?: boolean;
}

/** A table that somebody takes along, to open in a spreadsheet. */
export interface TableFile {
  /** What it is, without extension and without the name of a person. */
  readonly name: string;
  /** The list that it is of, in the reader's language and always the same in it; absent: it has no other name. */
  readonly list?: string;
  /** What it is made of, a line each; absent: its name and its columns say it. */
  readonly about?: readonly string[];
  readonly columns: readonly TableColumn[];
  /** Cells, as many as there are columns. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** The kinds of file that a table can be taken along as. */
export type TableFileKind = 'csv' | 'xlsx';
