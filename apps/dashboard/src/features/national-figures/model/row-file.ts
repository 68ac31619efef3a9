import type { FigureRow } from '@mim/analytics';

/** The columns of a file of figures: those of the analytics command line. */
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
] as const satisfies readonly (keyof FigureRow)[];

/** A figure as a row of such a file. */
export const rowValues = (row: FigureRow): readonly (string | number | null)[] =>
  rowColumns.map((column) => row[column]);
