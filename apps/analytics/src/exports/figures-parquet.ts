import type { FigureColumn } from '../figures/figure-row.js';
import type { NewFile } from '../new-files/new-file.js';
import type { FigureTable } from './figure-table.js';
import { type ParquetKind, type ParquetValue, parquetFile } from './parquet-file.js';

/** A period has a year of text (`2006-2008`), and a base of full-time equivalents has decimals. */
const kinds: Readonly<Record<FigureColumn, ParquetKind>> = {
  year: 'text',
  scope: 'text',
  measure: 'text',
  breakdown: 'text',
  category: 'text',
  count: 'integer',
  base: 'number',
  value: 'number',
  unknown: 'integer',
  note: 'text',
  lower: 'number',
  upper: 'number',
};

/** Figures as Parquet: numbers as they were computed, and in the file what it is. */
export function writeFiguresParquet(file: NewFile, { rows, columns, facts }: FigureTable): void {
  const parquet = parquetFile(
    file,
    columns.map((name) => ({ name, kind: kinds[name] })),
    Object.fromEntries(facts),
  );
  const parquetValue = (column: FigureColumn, cell: string | number | null): ParquetValue =>
    column === 'year' ? String(cell) : cell;
  for (const row of rows) parquet.add(columns.map((column) => parquetValue(column, row[column])));
  parquet.end();
}
