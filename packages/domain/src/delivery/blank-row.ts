import { deliveryTable, type TableName, type TableRow } from './tables.js';

/** A row of which nothing was recorded. */
export type BlankRow<Name extends TableName> = { readonly [Column in keyof TableRow<Name>]?: null };

/**
 * A row of which nothing was recorded. Rows that begin as copies of one have the same shape, which makes a million of them
 * small and quick to make.
 * @param table Which table of the delivery it is.
 */
export function blankRow<Name extends TableName>(table: Name): BlankRow<Name> {
  const columns = Object.keys(deliveryTable(table).columns);
  // Only an object that came out of text at once gives its shape to its copies.
  return JSON.parse(JSON.stringify(Object.fromEntries(columns.map((name) => [name, null]))));
}
