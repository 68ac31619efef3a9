import type { Database, DeliveryReference } from '@mim/database';
import type { DeliveryDescriptor } from '@mim/domain/delivery';
import { sql, type Transaction } from 'kysely';

/** A delivery in the highest version of its location and year. */
export interface StoredDelivery extends DeliveryReference {
  readonly year: number;
  readonly version: number;
}

/** A delivery with what a list of locations shows of it. */
export interface DescribedDelivery extends StoredDelivery {
  readonly descriptor: DeliveryDescriptor;
  readonly participations: number;
}

/**
 * The deliveries that count up to a calendar year: of every location and year the highest version.
 * @param trx Transaction of an actor: what row security hides is not there.
 */
export const deliveriesUntil = (trx: Transaction<Database>, year: number): Promise<StoredDelivery[]> =>
  trx
    .selectFrom('mim.delivery')
    .distinctOn(['locationId', 'year'])
    .select(['locationId', 'deliveryId', 'year', 'version'])
    .where('year', '<=', year)
    .orderBy('locationId')
    .orderBy('year')
    .orderBy('version', 'desc')
    .execute();

/** The same of one year, with descriptors and numbers of participations. */
export async function describedDeliveriesOf(
  trx: Transaction<Database>,
  year: number,
): Promise<DescribedDelivery[]> {
  const rows = await trx
    .selectFrom('mim.delivery')
    .distinctOn('locationId')
    .select(['locationId', 'deliveryId', 'year', 'version', 'descriptor', 'participations'])
    .where('year', '=', year)
    .orderBy('locationId')
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, descriptor: row.descriptor as DeliveryDescriptor }));
}

/** A calendar year with the number of locations that delivered and of those that should. */
export interface DeliveredYear {
  readonly year: number;
  readonly delivered: number;
  readonly expected: number;
}

/**
 * Every year with a delivery that the actor may read, the first first.
 * @param among Codes of the locations that can be expected; null: every location of the programme.
 */
export async function deliveredYears(
  trx: Transaction<Database>,
  among: readonly string[] | null,
): Promise<DeliveredYear[]> {
  const { rows } = await sql<DeliveredYear>`
    with delivered as (select distinct year, location_id from mim.delivery)
    select year, count(*) as delivered,
      count(*) + (
        select count(*) from mim.location
        where first_year <= year and coalesce(last_year, year) >= year
          and (${among}::text[] is null or location_id = any (${among}::text[]))
          and not exists (
            select from delivered as other
            where other.year = delivered.year and other.location_id = location.location_id
          )
      ) as expected
    from delivered group by year order by year`.execute(trx);
  return rows;
}

/** What a delivery says of itself: how it was made, and how many rows of each table it has. */
export const deliveryToCount = (trx: Transaction<Database>, { locationId, deliveryId }: DeliveryReference) =>
  trx
    .selectFrom('mim.delivery')
    .select(['descriptor', 'participations', 'visitingMothers', 'coordinators', 'uptake'])
    .where('locationId', '=', locationId)
    .where('deliveryId', '=', deliveryId)
    .executeTakeFirstOrThrow();
