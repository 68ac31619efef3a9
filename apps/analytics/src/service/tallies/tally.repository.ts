import type { Database, DeliveryReference } from '@mim/database';
import { sql, type Transaction } from 'kysely';
import { readTally } from '../../tally/read-tally.js';
import { type Tally, tallyDefinitionVersion } from '../../tally/tally.js';

/** A delivery with the counts that were made of it. */
export interface StoredTally extends DeliveryReference {
  readonly tally: Tally;
}

/**
 * The tallies of some deliveries, counted by the definitions as they are now. What was counted otherwise,
 * or is damaged, is not there: it has to be counted again.
 */
export async function storedTallies(
  trx: Transaction<Database>,
  deliveryIds: readonly string[],
): Promise<StoredTally[]> {
  if (deliveryIds.length === 0) return [];
  const rows = await trx
    .selectFrom('mim.delivery_tally')
    .select(['locationId', 'deliveryId', 'definitionVersion', 'tally'])
    .where('deliveryId', 'in', deliveryIds)
    .where('definitionVersion', '=', tallyDefinitionVersion)
    .execute();
  return rows.flatMap(({ locationId, deliveryId, definitionVersion, tally }) => {
    const read = readTally(definitionVersion, tally);
    return read.ok ? [{ locationId, deliveryId, tally: read.value }] : [];
  });
}

/** Whether anything can be written here: in a replica, and where somebody forbade it, nothing can. */
export async function isWritable(trx: Transaction<Database>): Promise<boolean> {
  const { rows } = await sql<{ writable: boolean }>`
    select current_setting('transaction_read_only') = 'off' as writable`.execute(trx);
  return rows[0]?.writable === true;
}

/** Keeps the tally of a delivery. Another process may have been first: then what it kept stays. */
export async function storeTally(
  trx: Transaction<Database>,
  { locationId, deliveryId, tally }: StoredTally,
): Promise<void> {
  await trx
    .insertInto('mim.delivery_tally')
    .values({
      locationId,
      deliveryId,
      definitionVersion: tallyDefinitionVersion,
      tally: JSON.stringify(tally),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Deliveries, of every version, that were not counted by the definitions as they are now. */
export const deliveriesWithoutTally = (trx: Transaction<Database>): Promise<DeliveryReference[]> =>
  trx
    .selectFrom('mim.delivery as delivery')
    .select(['delivery.locationId', 'delivery.deliveryId'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('mim.delivery_tally as tally')
            .select('tally.deliveryId')
            .whereRef('tally.locationId', '=', 'delivery.locationId')
            .whereRef('tally.deliveryId', '=', 'delivery.deliveryId')
            .where('tally.definitionVersion', '=', tallyDefinitionVersion),
        ),
      ),
    )
    .orderBy('delivery.receivedAt', 'desc')
    .execute();
