import { type Database, type DeliveryReference, readDeliveryRows } from '@mim/database';
import type { DeliveryDescriptor, TableName, TableRow } from '@mim/domain/delivery';
import type { Transaction } from 'kysely';
import { createTallier } from '../../tally/tallier.js';
import type { Tally } from '../../tally/tally.js';
import { deliveryToCount } from '../deliveries/delivery.repository.js';

/** Rows read at a time: counting them takes a few milliseconds, so requests in between do not wait. */
const batchSize = 1000;

/**
 * Counts a delivery from its rows in the database, in one pass and a batch at a time.
 * @param trx Transaction that may read the delivery.
 * @returns Its tally. Throws when a row is missing: counting less than was delivered would be a lie.
 */
export async function countStoredDelivery(
  trx: Transaction<Database>,
  delivery: DeliveryReference,
): Promise<Tally> {
  const stored = await deliveryToCount(trx, delivery);
  const tallier = createTallier(stored.descriptor as DeliveryDescriptor);
  const count = async <Name extends TableName>(
    name: Name,
    expected: number,
    add: (row: TableRow<Name>) => void,
  ): Promise<void> => {
    let rows = 0;
    for await (const batch of readDeliveryRows(trx, name, delivery, batchSize)) {
      for (const row of batch) add(row);
      rows += batch.length;
    }
    if (rows !== expected) throw new Error(`${name}: ${rows} of ${expected} rows of the delivery were read`);
  };
  await count('participations', stored.participations, tallier.participation);
  await count('visiting-mothers', stored.visitingMothers, tallier.visitingMother);
  await count('coordinators', stored.coordinators, tallier.coordinator);
  await count('uptake', stored.uptake, tallier.uptake);
  return tallier.result();
}
