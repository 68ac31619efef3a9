import type { Database, DeliveryReference } from '@mim/database';
import type { Transaction } from 'kysely';
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
    .select(['location_id', 'delivery_id', 'definition_version', 'tally'])
    .where('delivery_id', 'in', deliveryIds)
    .where('definition_version', '=', tallyDefinitionVersion)
    .execute();
  return rows.flatMap(({ location_id, delivery_id, definition_version, tally }) => {
    const read = readTally(definition_version, tally);
    return read.ok ? [{ locationId: location_id, deliveryId: delivery_id, tally: read.value }] : [];
  });
}

/** Keeps the tally of a delivery. Another process may have been first: then what it kept stays. */
export async function storeTally(
  trx: Transaction<Database>,
  { locationId, deliveryId, tally }: StoredTally,
): Promise<void> {
  await trx
    .insertInto('mim.delivery_tally')
    .values({
      location_id: locationId,
      delivery_id: deliveryId,
      definition_version: tallyDefinitionVersion,
      tally: JSON.stringify(tally),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Deliveries, of every version, that were not counted by the definitions as they are now. */
export async function deliveriesWithoutTally(trx: Transaction<Database>): Promise<DeliveryReference[]> {
  const rows = await trx
    .selectFrom('mim.delivery as delivery')
    .select(['delivery.location_id', 'delivery.delivery_id'])
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('mim.delivery_tally as tally')
            .select('tally.delivery_id')
            .whereRef('tally.location_id', '=', 'delivery.location_id')
            .whereRef('tally.delivery_id', '=', 'delivery.delivery_id')
            .where('tally.definition_version', '=', tallyDefinitionVersion),
        ),
      ),
    )
    .orderBy('delivery.received_at', 'desc')
    .execute();
  return rows.map(({ location_id, delivery_id }) => ({ locationId: location_id, deliveryId: delivery_id }));
}
