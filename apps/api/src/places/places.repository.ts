import type { Database } from '@mim/database';
import type { PlaceAct } from '@mim/domain/location';
import { sql, type Transaction } from 'kysely';
import { openStates } from '../worklist/open-states.js';

/** Every provider by name. */
export const allProviders = (trx: Transaction<Database>) =>
  trx.selectFrom('mim.provider').select(['providerId as code', 'version', 'name']).orderBy('name').execute();

/** Every location by name, with the providers that run it. */
export const allLocations = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.location as location')
    .select(['location.locationId as code', 'version', 'name', 'municipality'])
    .select(['openedOn', 'firstYear', 'closedOn', 'lastYear'])
    .select(
      sql<string[]>`array(
        select run.provider_id from mim.location_provider as run
        where run.location_id = location.location_id order by run.provider_id
      )`.as('providerIds'),
    )
    .orderBy('name')
    .execute();
export type LocationRow = Awaited<ReturnType<typeof allLocations>>[number];

/** How many are coordinators of each location on a day, as far as whoever asks sees memberships. */
export const coordinatorsByLocation = (trx: Transaction<Database>, today: string) =>
  trx
    .selectFrom('mim.membership')
    .select(({ fn }) => ['locationId', fn.count<number>('accountId').distinct().as('coordinators')])
    .where('locationId', 'is not', null)
    .where(sql<boolean>`(first_day is null or first_day <= ${today})`)
    .where(sql<boolean>`(last_day is null or last_day >= ${today})`)
    .groupBy('locationId')
    .execute();

/** One at a time: two who give one name to two places come one after the other. */
export const lockPlaces = (trx: Transaction<Database>) =>
  sql`select pg_advisory_xact_lock(hashtextextended('mim.places', 0))`.execute(trx);

/** Adds a provider. */
export async function addProvider(
  trx: Transaction<Database>,
  provider: { readonly providerId: string; readonly name: string },
): Promise<void> {
  await trx.insertInto('mim.provider').values(provider).execute();
}

/** Renames a provider, whose version was looked at under the lock. */
export async function renameProvider(
  trx: Transaction<Database>,
  { code, version }: Pick<LocationRow, 'code' | 'version'>,
  name: string,
): Promise<void> {
  await trx
    .updateTable('mim.provider')
    .set({ name, version: version + 1 })
    .where('providerId', '=', code)
    .execute();
}

/** What is kept of a location beside its code. */
export interface LocationFacts {
  readonly name: string;
  readonly municipality: string;
  readonly openedOn: string;
  readonly firstYear: number;
}

/** Adds a location. */
export async function addLocation(
  trx: Transaction<Database>,
  location: LocationFacts & { readonly locationId: string },
): Promise<void> {
  await trx
    .insertInto('mim.location')
    .values({ ...location, lastYear: null })
    .execute();
}

/** Changes a location, whose version was looked at under the lock. */
export async function changeLocation(
  trx: Transaction<Database>,
  { code, version }: Pick<LocationRow, 'code' | 'version'>,
  facts: LocationFacts | Pick<LocationRow, 'closedOn' | 'lastYear'>,
): Promise<void> {
  await trx
    .updateTable('mim.location')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', code)
    .execute();
}

/** Lets these providers run a location besides. */
export async function addProvidersOf(
  trx: Transaction<Database>,
  locationId: string,
  providerIds: readonly string[],
): Promise<void> {
  if (providerIds.length === 0) return;
  await trx
    .insertInto('mim.location_provider')
    .values(providerIds.map((providerId) => ({ locationId, providerId })))
    .execute();
}

/** Lets these providers run a location no more. */
export async function removeProvidersOf(
  trx: Transaction<Database>,
  locationId: string,
  providerIds: readonly string[],
): Promise<void> {
  if (providerIds.length === 0) return;
  await trx
    .deleteFrom('mim.location_provider')
    .where('locationId', '=', locationId)
    .where('providerId', 'in', providerIds)
    .execute();
}

/** How many trajectories go on at a location, for who may see them there. */
export async function countRunning(trx: Transaction<Database>, locationId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('mim.trajectory')
    .select(sql<number>`count(*)`.as('count'))
    .where('locationId', '=', locationId)
    .where('state', 'in', openStates)
    .executeTakeFirstOrThrow();
  return count;
}

/** Lines that a page of the log shows at most. */
export const mostPlaceLines = 100;

/** What a line tells that was changed. Values are text or nothing. */
type Told = Readonly<Record<string, string | null>>;

/** What was done, the latest first; one more than is shown, where there are more. */
export const placeLines = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.place_log as line')
    .leftJoin('mim.provider as provider', (join) =>
      join.onRef('provider.providerId', '=', 'line.aboutProvider').on('line.aboutLocation', 'is not', null),
    )
    .select(['line.placeLogId as lineId', 'line.happenedAt', 'line.doneBy', 'line.act'])
    .select(['line.placeName as place', 'line.was', 'line.became', 'provider.name as provider'])
    .$narrowType<{ act: PlaceAct; was: Told; became: Told }>()
    .orderBy('line.happenedAt', 'desc')
    .orderBy('line.placeLogId')
    .limit(mostPlaceLines + 1)
    .execute();
