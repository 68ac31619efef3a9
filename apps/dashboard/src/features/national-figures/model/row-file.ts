import type { FigureRow, FigureRowColumns } from '@mim/analytics';

/** The columns of a file of figures. Other columns, or another order, than the command line's do not compile. */
export const rowColumns = [
  'year',
  'scope',
  'measure',
  'breakdown',
  'category',
  'count',
  'base',
  'value',
  'unknown',
  'note',
] as const satisfies FigureRowColumns;

/** A figure as a row of such a file. */
export const rowValues = (row: FigureRow): readonly (string | number | null)[] =>
  rowColumns.map((column) => row[column]);
