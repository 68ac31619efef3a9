import { compareCodePoints } from '../kernel/compare-text.js';
import { deliveryTable, type TableName, type TableRow } from './tables.js';

/**
 * What a row is found by among those of its table.
 * @example
 * rowId('participations', row) === row.participation_id; // true
 */
export const rowId = <Name extends TableName>(table: Name, row: TableRow<Name>): string =>
  String(row[deliveryTable(table).key as keyof TableRow<Name>]);

/**
 * In which order what rows are found by stands in the file of a table: by their signs, as a database orders bytes of UTF-8, or in the
 * order of the list where it is a code.
 * @param table Which table of the delivery it is.
 * @returns What compares two of them, as `sort` expects.
 * @example
 * ['b', 'A', 'a'].sort(rowIdOrder('participations')); // ['A', 'a', 'b']
 */
export function rowIdOrder(table: TableName): (a: string, b: string) => number {
  const { key, columns } = deliveryTable(table);
  const column = columns[key];
  if (column?.type !== 'code') return compareCodePoints;
  const places = new Map<string, number>(column.list.values.map((code, place) => [code, place]));
  return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
}

/**
 * The rows of a table in the order in which they are written. So the same rows are the same file, whoever kept them in between, and
 * the order tells nothing.
 * @param table Which table of the delivery it is.
 * @param rows Valid rows.
 * @example
 * inRowOrder('uptake', []); // []
 */
export function inRowOrder<Name extends TableName>(
  table: Name,
  rows: readonly TableRow<Name>[],
): readonly TableRow<Name>[] {
  const order = rowIdOrder(table);
  return rows.toSorted((a, b) => order(rowId(table, a), rowId(table, b)));
}
