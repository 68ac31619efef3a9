import type { Database, DeliveryReference } from '@mim/database';
import type { DeliveryDescriptor, LocationYears, TableName } from '@mim/domain/delivery';
import type { Transaction } from 'kysely';
import { rowsAtOnce } from './rows-at-once.repository.js';

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

/** A location and the calendar years in which it should deliver. */
export interface KnownLocation extends LocationYears {
  readonly code: string;
  readonly name: string;
}

/** Every location of the programme, by code. */
export const knownLocations = (trx: Transaction<Database>): Promise<KnownLocation[]> =>
  rowsAtOnce(
    trx,
    trx
      .selectFrom('mim.location')
      .select(['locationId as code', 'name', 'firstYear', 'lastYear'])
      .orderBy('locationId'),
    ['code', 'name', 'firstYear', 'lastYear'],
  );
