import { deliveryTable, rowId, type TableName, type TableRow, tableHeader } from '@mim/domain/delivery';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import type { DeliveryReference } from './store-delivery.js';
import { storedTables } from './stored-tables.js';

/**
 * Reads the rows of one table of a delivery, batch by batch in the order of their identifiers (where these are codes, of their letters), so that
 * memory does not grow with the delivery.
 *
 * @param trx Transaction of an actor who may read the location's deliveries; for another there are no rows.
 * @param name Table of the delivery.
 * @param delivery Which delivery.
 * @param batchSize Rows at a time, 1 or more.
 * @returns The batches, none of them empty; rows as the domain's validation gave them.
 * @example
 * for await (const batch of readDeliveryRows(trx, 'participations', delivery)) batch.forEach(count);
 */
export async function* readDeliveryRows<Name extends TableName>(
  trx: Transaction<Database>,
  name: Name,
  { locationId, deliveryId }: DeliveryReference,
  batchSize = 5000,
): AsyncGenerator<readonly TableRow<Name>[], void, undefined> {
  // Identifiers are never empty, so all come after the empty text.
  let after = '';
  for (;;) {
    const rows = await deliveryRowsAfter(trx, name, { locationId, deliveryId }, { after, limit: batchSize });
    const final = rows.at(-1);
    if (final === undefined) return;
    yield rows;
    after = rowId(name, final);
  }
}

/**
 * A part of the rows of one table of a delivery, in the order of their identifiers.
 * @param trx Transaction of an actor who may read the location's deliveries; for another there are no rows.
 * @param part The identifier after which it begins (empty: at the first), and how many rows it has at most.
 * @example
 * const first = await deliveryRowsAfter(trx, 'participations', delivery, { after: '', limit: 50 });
 */
export async function deliveryRowsAfter<Name extends TableName>(
  trx: Transaction<Database>,
  name: Name,
  { locationId, deliveryId }: DeliveryReference,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly TableRow<Name>[]> {
  const { key } = deliveryTable(name);
  const table = sql.table(`mim.${storedTables[name]}`);
  // A delivery's names are those of its columns.
  const asDelivered = trx.withoutPlugins();
  const columns = sql.join(tableHeader(name).map((column) => sql.ref(column)));
  const { rows } = await sql<TableRow<Name>>`
    select ${columns} from ${table}
    where location_id = ${locationId} and delivery_id = ${deliveryId}::uuid and ${sql.ref(key)} > ${after}
    order by ${sql.ref(key)} limit ${limit}`.execute(asDelivered);
  return rows;
}
