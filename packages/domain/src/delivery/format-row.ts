import type { Cell } from './cell.js';
import type { Column } from './column.js';
import { type FormatVersion, newestFormat } from './format-version.js';
import { columnsIn, type TableName, type TableRow } from './tables.js';

function formatCell(column: Column, value: Cell | null): string {
  if (value === null) return '';
  if (column.type === 'codes' && column.noneAllowed && (value as readonly string[]).length === 0)
    return 'none';
  return typeof value === 'object' ? value.join(';') : String(value);
}

/**
 * The header of a table: its columns in the order in which they are written.
 * @param format Of which format; left out: the newest.
 * @example
 * tableHeader('coordinators'); // ['coordinator_id', 'hours_per_week', 'work_experience', 'education']
 */
export const tableHeader = (table: TableName, format: FormatVersion = newestFormat): readonly string[] =>
  Object.keys(columnsIn(table, format));

/**
 * The cells of a row, as they stand in the file before CSV quoting: the inverse of reading it.
 * @param table Which table of the delivery it is.
 * @param row A valid row.
 * @param format Of which format; left out: the newest.
 * @example
 * formatRow('coordinators', { coordinator_id: 'c30', hours_per_week: 12, work_experience: ['youth-health', 'teaching'], education: null });
 * // ['c30', '12', 'youth-health;teaching', '']
 */
export function formatRow<Name extends TableName>(
  table: Name,
  row: TableRow<Name>,
  format: FormatVersion = newestFormat,
): string[] {
  const cells = row as Readonly<Record<string, Cell | null>>;
  return Object.entries(columnsIn(table, format)).map(([name, column]) =>
    formatCell(column, cells[name] ?? null),
  );
}
