import type { Problem } from '../kernel/result.js';
import type { TakeoverColumn, TakeoverSheet } from './takeover-sheets.js';

/** A sheet of a file, as text: every row of it, its headings among them. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a sheet of a file holds: which kind of rows, below which row of headings, in which columns. */
export interface SheetMapping {
  /** Its place in the file, the first being 0. */
  readonly sheet: number;
  readonly holds: TakeoverSheet;
  /** Place of the row with the headings, the first row being 0. */
  readonly headings: number;
  /** The place of each column, the first being 0; what has none is not read. */
  readonly columns: Readonly<Partial<Record<TakeoverColumn, number>>>;
}

/** A row of a file. Its number is as the spreadsheet shows it: the first row is 1. */
export interface RowPlace {
  readonly sheet: number;
  readonly row: number;
}

/** What is wrong with a row: at one of its columns, or with all of it. */
export interface RowRemark {
  readonly column: TakeoverColumn | null;
  /** What stands in the cell, at most 100 characters of it. */
  readonly value: string;
  readonly problem: Problem;
}

/** A row that was read: what each column says, and what could not be read. */
export interface ReadRow extends RowPlace {
  readonly holds: TakeoverSheet;
  readonly values: Readonly<Partial<Record<TakeoverColumn, unknown>>>;
  /** What stands in the cells, at most 100 characters of each. */
  readonly texts: Readonly<Partial<Record<TakeoverColumn, string>>>;
  readonly remarks: readonly RowRemark[];
}

/**
 * By which a row is called elsewhere.
 * @example
 * rowKey({ sheet: 1, row: 12 }); // '1:12'
 */
export const rowKey = ({ sheet, row }: RowPlace): string => `${sheet}:${row}`;
