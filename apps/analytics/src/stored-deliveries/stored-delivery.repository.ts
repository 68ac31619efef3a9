import type { Database, DeliveryReference } from '@mim/database';
import type { DeliveryDescriptor, TableName } from '@mim/domain/delivery';
import type { Transaction } from 'kysely';

/** A delivery in the highest version of its location and year, and how many rows each of its tables has. */
export interface LatestDelivery extends DeliveryReference {
  readonly descriptor: DeliveryDescriptor;
  readonly rows: Readonly<Record<TableName, number>>;
}

/**
 * Every delivery that counts, by location and year.
 * @param trx Transaction of an actor: what row security hides is not there.
 */
export async function latestDeliveries(trx: Transaction<Database>): Promise<LatestDelivery[]> {
  const found = await trx
    .selectFrom('mim.delivery')
    .distinctOn(['locationId', 'year'])
    .select(['locationId', 'deliveryId', 'descriptor'])
    .select(['participations', 'visitingMothers', 'coordinators', 'uptake'])
    .orderBy('locationId')
    .orderBy('year')
    .orderBy('version', 'desc')
    .execute();
  return found.map(({ locationId, deliveryId, descriptor, visitingMothers, ...rows }) => ({
    locationId,
    deliveryId,
    descriptor: descriptor as DeliveryDescriptor,
    rows: {
      participations: rows.participations,
      'visiting-mothers': visitingMothers,
      coordinators: rows.coordinators,
      uptake: rows.uptake,
    },
  }));
}

/** The codes of the locations that should deliver in one of some calendar years, as the programme lists them. */
export async function locationsExpectedIn(
  trx: Transaction<Database>,
  years: readonly number[],
): Promise<string[]> {
  const first = Math.min(...years);
  const last = Math.max(...years);
  const found = await trx
    .selectFrom('mim.location')
    .select('locationId')
    .where('firstYear', '<=', last)
    .where((where) => where.or([where('lastYear', 'is', null), where('lastYear', '>=', first)]))
    .orderBy('locationId')
    .execute();
  return found.map(({ locationId }) => locationId);
}
