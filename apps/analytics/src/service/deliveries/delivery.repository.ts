import type { Database, DeliveryReference } from '@mim/database';
import type { DeliveryDescriptor } from '@mim/domain/delivery';
import { sql, type Transaction } from 'kysely';
import { rowsAtOnce } from '../../stored-deliveries/rows-at-once.repository.js';
import { yearsOfCohorts } from '../../tally/needed-deliveries.js';

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
 * The deliveries on which the figures of some years rest, as `neededDeliveries` says it, by location and year: of each the
 * highest version. No others are read: a programme has many times as many.
 * @param trx Transaction of an actor: what row security hides is not there.
 * @param codes Of the locations that are asked.
 * @param years The first and the last that are asked.
 */
export async function deliveriesBehind(
  trx: Transaction<Database>,
  codes: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): Promise<StoredDelivery[]> {
  const from = first - yearsOfCohorts;
  const recent = highestVersions(
    await rowsAtOnce(
      trx,
      trx
        .selectFrom('mim.delivery')
        .select(['locationId', 'deliveryId', 'year', 'version'])
        .where(isOneOf(codes))
        .where('year', '>=', from)
        .where('year', '<=', last),
      ['locationId', 'deliveryId', 'year', 'version'],
    ),
  );
  const known = new Set(recent.filter(({ year }) => year <= first).map(({ locationId }) => locationId));
  const silent = codes.filter((code) => !known.has(code));
  const earlier = silent.length === 0 ? [] : await lastBefore(trx, silent, from);
  return [...recent, ...earlier].sort(byLocationAndYear);
}

/** Of each location and year the highest version, by year and location. */
function highestVersions(deliveries: readonly StoredDelivery[]): StoredDelivery[] {
  const byYear = new Map<number, Map<string, StoredDelivery>>();
  for (const delivery of deliveries) {
    const { year, locationId, version } = delivery;
    let ofYear = byYear.get(year);
    if (ofYear === undefined) {
      ofYear = new Map();
      byYear.set(year, ofYear);
    }
    if (version > (ofYear.get(locationId)?.version ?? 0)) ofYear.set(locationId, delivery);
  }
  return [...byYear.values()].flatMap((ofYear) => [...ofYear.values()]);
}

/** One parameter, however many there are: a statement of one text. A list would be weighed, code by code, whenever it is planned. */
const isOneOf = (codes: readonly string[]) => sql<boolean>`location_id in (select unnest(${codes}::text[]))`;

/** Of each location its last delivery before a year. */
const lastBefore = (trx: Transaction<Database>, codes: readonly string[], year: number) =>
  trx
    .selectFrom('mim.delivery')
    .distinctOn('locationId')
    .select(['locationId', 'deliveryId', 'year', 'version'])
    .where(isOneOf(codes))
    .where('year', '<', year)
    .orderBy('locationId')
    .orderBy('year', 'desc')
    .orderBy('version', 'desc')
    .execute();

const byLocationAndYear = (a: StoredDelivery, b: StoredDelivery): number => {
  if (a.locationId !== b.locationId) return a.locationId < b.locationId ? -1 : 1;
  return a.year - b.year;
};

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
