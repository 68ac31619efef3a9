import type { Database } from '@mim/database';
import type { PlainDate } from '@mim/domain/kernel';
import { closedOutcomes, type ErasureKind } from '@mim/domain/registration';
import type { ErasureGround } from '@mim/domain/removal';
import { sql, type Transaction } from 'kysely';

/** The locations of the programme. */
export async function allLocations(trx: Transaction<Database>): Promise<string[]> {
  const rows = await trx.selectFrom('mim.location').select('locationId').orderBy('locationId').execute();
  return rows.map(({ locationId }) => locationId);
}

/** The prospects of whom nothing came and with whom no intake began. */
export const closedProspects = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.prospect')
    .select(['locationId', 'prospectId', 'givenName', 'namePrefix', 'familyName'])
    .select(['outcome', 'outcomeOn', 'version'])
    .where('locationId', 'in', locationIds)
    .where(sql<boolean>`outcome = any(${closedOutcomes})`)
    .where('trajectoryId', 'is', null)
    .orderBy('outcomeOn')
    .orderBy('prospectId')
    .execute();

/**
 * Prospects who are gone because they were removed, or because adding or reading them in was undone, and whose history
 * still says who they were: each with the day on which that was.
 */
export async function takenBackProspects(
  trx: Transaction<Database>,
  locationId: string,
): Promise<{ prospectId: string; takenBackOn: string }[]> {
  const { rows } = await sql<{ prospectId: string; takenBackOn: string }>`
    select c.row_id as "prospectId",
      (max(c.changed_at) at time zone 'Europe/Amsterdam')::date::text as "takenBackOn"
    from mim.row_change as c
    where c.location_id = ${locationId} and c.table_name = 'prospect' and c.operation = 'delete'
      and c.before <> '{}'::jsonb and not exists (
        select from mim.prospect as r where r.location_id = c.location_id and r.prospect_id = c.row_id
      )
    group by c.row_id order by c.row_id`.execute(trx);
  return rows;
}

/** Somebody who is erased, as she was when that was decided. */
export interface ErasedProspect {
  readonly prospectId: string;
  readonly version: number;
}

/** Holds who is to be erased. Who was changed since is left out, and so is who somebody is changing. */
export async function lockUnchanged(
  trx: Transaction<Database>,
  locationId: string,
  prospects: readonly ErasedProspect[],
): Promise<string[]> {
  const { rows } = await sql<{ prospectId: string }>`
    select r.prospect_id from mim.prospect as r
    join jsonb_to_recordset(${JSON.stringify(prospects)}::jsonb) as seen ("prospectId" uuid, version integer)
      on seen."prospectId" = r.prospect_id and seen.version = r.version
    where r.location_id = ${locationId} order by r.prospect_id for update of r skip locked`.execute(trx);
  return rows.map(({ prospectId }) => prospectId);
}

/** Lets those who were closed with one who goes be closed with nobody. */
export async function releaseDuplicates(
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<void> {
  await trx
    .updateTable('mim.prospect')
    .set({ duplicateOf: null, version: sql`version + 1` })
    .where('locationId', '=', locationId)
    .where(sql<boolean>`duplicate_of = any(${prospectIds}::uuid[])`)
    .execute();
}

/** Takes away the calls to prospects. @returns The prospect of each call. */
export async function removeCalls(
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<string[]> {
  const rows = await trx
    .deleteFrom('mim.prospect_call')
    .where('locationId', '=', locationId)
    .where(sql<boolean>`prospect_id = any(${prospectIds}::uuid[])`)
    .returning('prospectId')
    .execute();
  return rows.map(({ prospectId }) => prospectId);
}

/** Takes away prospects without calls. */
export async function removeProspects(
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<void> {
  await trx
    .deleteFrom('mim.prospect')
    .where('locationId', '=', locationId)
    .where(sql<boolean>`prospect_id = any(${prospectIds}::uuid[])`)
    .execute();
}

/** Takes out of the history what prospects who are gone were, and their calls. */
export async function emptyHistory(
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<void> {
  await sql`
    update mim.row_change set before = '{}'::jsonb
    where location_id = ${locationId} and before is not null and before <> '{}'::jsonb and (
      table_name = 'prospect' and row_id = any(${prospectIds}::uuid[])
      or table_name = 'prospect_call' and before ->> 'prospect_id' = any(${prospectIds}::text[])
    )`.execute(trx);
}

/** Takes the notes out of what says that something of prospects who are gone, or they themselves, were removed. */
export async function emptyRemovals(
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<void> {
  await sql`
    update mim.removal set note = null
    where location_id = ${locationId} and note is not null and (
      prospect_id = any(${prospectIds}::uuid[]) or kind = 'prospect' and row_id = any(${prospectIds}::uuid[])
    )`.execute(trx);
}

/** Takes away what was answered to changes of prospects who are gone, and the hashes of what was sent. */
export async function removeOldAnswers(
  trx: Transaction<Database>,
  locationId: string,
  prospectIds: readonly string[],
): Promise<void> {
  await sql`
    delete from mim.idempotency
    where location_id = ${locationId} and answer ->> 'id' = any(${prospectIds}::text[])`.execute(trx);
}

/** What went of one kind. */
export interface ErasedCount {
  readonly kind: ErasureKind;
  readonly prospects: number;
  readonly calls: number;
  /** How many records of each kind went along, where that is counted. */
  readonly went?: Readonly<Record<string, number>>;
  /** When and why it was asked for, and by whom it was done; absent: it had been kept long enough. */
  readonly onRequest?: {
    readonly requestedOn: string;
    readonly ground: ErasureGround;
    readonly doneFor: string;
  };
}

/** Adds to the record of erasing: how many, never who. */
export async function recordErasure(
  trx: Transaction<Database>,
  locationId: string,
  on: PlainDate,
  counts: readonly ErasedCount[],
): Promise<void> {
  await trx
    .insertInto('mim.erasure')
    .values(
      counts.map(({ went = {}, onRequest = {}, ...count }) => ({
        locationId,
        erasedOn: on.toString(),
        ...count,
        ...onRequest,
        went: JSON.stringify(went),
      })),
    )
    .execute();
}

/** What was erased at these locations, the newest first. */
export const erasureLines = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.erasure')
    .select(['erasureId', 'locationId', 'kind', 'prospects', 'calls', 'erasedOn'])
    .select(['requestedOn', 'ground', 'doneFor', 'went'])
    .where('locationId', 'in', locationIds)
    .orderBy('erasedAt', 'desc')
    .orderBy('erasureId')
    .limit(50)
    .execute();
