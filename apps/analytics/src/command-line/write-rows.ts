import papaparse from 'papaparse';
import { type FigureRow, figureRowColumns } from '../figures/figure-row.js';
import { formatFigureRow } from '../figures/format.js';
import type { Writer } from './context.js';

export const rowFormats = ['csv', 'json'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** Writes figures as CSV with a header, or as a JSON array of objects; an absent value is empty or null. */
export function writeRows(rows: readonly FigureRow[], format: RowFormat, data: Writer): void {
  data.write(format === 'csv' ? csvOf(rows) : jsonOf(rows));
}

const csvOf = (rows: readonly FigureRow[]): string => {
  const lines = papaparse.unparse([[...figureRowColumns], ...rows.map(formatFigureRow)], { newline: '\n' });
  return `${lines}\n`;
};

/** One object a line, so that it can be read and compared by eye. */
const jsonOf = (rows: readonly FigureRow[]): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
