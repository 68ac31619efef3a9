import type { Writer } from '@mim/command-line';
import papaparse from 'papaparse';
import type { FigureColumn, FigureRow } from '../figures/figure-row.js';
import { formatFigureRow } from '../figures/format.js';

export const rowFormats = ['csv', 'json'] as const;
export type RowFormat = (typeof rowFormats)[number];

/**
 * Writes figures as CSV with a header, or as a JSON array of objects; an absent value is empty or null.
 * @param columns Which columns, in their order: the version of the definitions says it.
 */
export function writeRows(
  rows: readonly FigureRow[],
  columns: readonly FigureColumn[],
  format: RowFormat,
  data: Writer,
): void {
  data.write(format === 'csv' ? csvOf(rows, columns) : jsonOf(rows, columns));
}

const csvOf = (rows: readonly FigureRow[], columns: readonly FigureColumn[]): string => {
  const cells = rows.map((row) => formatFigureRow(row, columns));
  return `${papaparse.unparse([[...columns], ...cells], { newline: '\n' })}\n`;
};

/** One object a line, so that it can be read and compared by eye. */
function jsonOf(rows: readonly FigureRow[], columns: readonly FigureColumn[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, row[column]]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
