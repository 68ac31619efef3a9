import { compareText } from '../kernel/compare-text.js';
import { deliveryTable, type TableName, type TableRow } from './tables.js';

/**
 * The rows of a table in the order in which they are written: by their identifiers, or in the order of the list where a
 * code identifies them. So the same rows are the same file, whoever kept them in between, and the order tells nothing.
 * @param table Which table of the delivery it is.
 * @param rows Valid rows.
 * @example
 * inRowOrder('uptake', []); // []
 */
export function inRowOrder<Name extends TableName>(
  table: Name,
  rows: readonly TableRow<Name>[],
): readonly TableRow<Name>[] {
  const { key, columns } = deliveryTable(table);
  const column = columns[key];
  const keyOf = (row: TableRow<Name>) => String(row[key as keyof TableRow<Name>]);
  if (column?.type !== 'code') return rows.toSorted((a, b) => compareText(keyOf(a), keyOf(b)));
  const places = new Map<string, number>(column.list.values.map((code, place) => [code, place]));
  return rows.toSorted((a, b) => (places.get(keyOf(a)) ?? 0) - (places.get(keyOf(b)) ?? 0));
}
