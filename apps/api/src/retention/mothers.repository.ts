import type { Database } from '@mim/database';
import { erasedWords } from '@mim/domain/person';
import { sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { nameColumns } from '../people/person-columns.js';

/** The trajectories of mothers of whom none goes on, with the day on which each was changed last and whether another location is to answer for it. */
export const trajectoriesThatEnded = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select(['trajectory.locationId', 'trajectory.trajectoryId', 'trajectory.motherId', 'trajectory.version'])
    .select(['trajectory.partnerId', 'trajectory.endedOn'])
    .select(nameColumns('mother'))
    .select(
      sql<string | null>`(
        select (max(change.changed_at) at time zone 'Europe/Amsterdam')::date::text from mim.row_change as change
        where change.location_id = trajectory.location_id and change.row_id = trajectory.trajectory_id
      )`.as('changedOn'),
    )
    .select(
      sql<boolean>`coalesce((
        select bool_or(offer.outcome is null) from mim.transfer as offer
        where offer.location_id = trajectory.location_id and offer.trajectory_id = trajectory.trajectory_id
      ), false)`.as('isOffered'),
    )
    .where('trajectory.locationId', 'in', locationIds)
    .where('trajectory.endedOn', 'is not', null)
    .where(
      sql<boolean>`not exists (
        select from mim.trajectory as other
        where other.location_id = trajectory.location_id and other.mother_id = trajectory.mother_id
          and other.ended_on is null
      )`,
    )
    .orderBy('trajectory.endedOn')
    .orderBy('trajectory.trajectoryId')
    .execute();

/** A trajectory of which the mother is erased, as it was when that was decided. */
export interface ErasedTrajectory {
  readonly trajectoryId: string;
  readonly motherId: string;
  readonly partnerId: string | null;
  readonly version: number;
}

/** Holds the trajectories that are to be erased. What was changed since is left out, and so is what somebody is changing. */
export async function lockUnchangedTrajectories(
  trx: Transaction<Database>,
  locationId: string,
  seen: readonly ErasedTrajectory[],
): Promise<readonly ErasedTrajectory[]> {
  const { rows } = await sql<ErasedTrajectory>`
    select t.trajectory_id as "trajectoryId", t.mother_id as "motherId", t.partner_id as "partnerId", t.version
    from mim.trajectory as t
    join jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as seen ("trajectoryId" uuid, version integer)
      on seen."trajectoryId" = t.trajectory_id and seen.version = t.version
    where t.location_id = ${locationId} order by t.trajectory_id for update of t skip locked`.execute(trx);
  return rows;
}

/** The prospects from whom these trajectories began. */
export async function prospectsOfTrajectories(
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ prospectId: string }>`
    select prospect_id as "prospectId" from mim.prospect
    where location_id = ${locationId} and trajectory_id = any(${trajectoryIds}::uuid[])
    order by prospect_id`.execute(trx);
  return rows.map(({ prospectId }) => prospectId);
}

/** Takes the rows of a table away that are of these trajectories. @returns Their identifiers. */
export async function removeOfTrajectories(
  trx: Transaction<Database>,
  locationId: string,
  table: string,
  trajectoryIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from ${sql.table(`mim.${table}`)}
    where location_id = ${locationId} and trajectory_id = any(${trajectoryIds}::uuid[])
    returning ${sql.ref(`${table}_id`)} as id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Takes away what was said of the signals of these trajectories. */
export async function removeWordsOfSignals(
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
): Promise<void> {
  await sql`
    delete from mim.signal_note as n
    where n.location_id = ${locationId} and n.signal_id in (
      select s.signal_id from mim.signal as s
      where s.location_id = ${locationId} and s.trajectory_id = any(${trajectoryIds}::uuid[])
    )`.execute(trx);
}

/** Lets what was paid for visits and months that are gone lead to nobody: an amount of a day or a month stays. */
export async function loosenPayments(
  trx: Transaction<Database>,
  locationId: string,
  gone: { readonly visitIds: readonly string[]; readonly trajectoryIds: readonly string[] },
): Promise<void> {
  await sql`
    update mim.expense_line set visit_id = gen_random_uuid()
    where location_id = ${locationId} and visit_id = any(${gone.visitIds}::uuid[])`.execute(trx);
  await sql`
    update mim.expense_line set trajectory_id = gen_random_uuid()
    where location_id = ${locationId} and trajectory_id = any(${gone.trajectoryIds}::uuid[])`.execute(trx);
}

/** Which of these persons are not there any more, and every record that went into one of them before. */
export async function personsWhoAreGone(
  trx: Transaction<Database>,
  locationId: string,
  personIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive gone (id) as (
      select asked.id from unnest(${personIds}::uuid[]) as asked (id)
      where not exists (
        select from mim.person as p where p.location_id = ${locationId} and p.person_id = asked.id
      )
      union
      select m.absorbed_id from mim.person_merge as m join gone on gone.id = m.person_id
      where m.location_id = ${locationId} and not exists (
        select from mim.person as p where p.location_id = m.location_id and p.person_id = m.absorbed_id
      )
    )
    select id from gone order by id`.execute(trx);
  return rows.map(({ id }) => id);
}

/** Takes the words out of what says that records of persons who are gone became one. */
export async function emptyMergesOf(
  trx: Transaction<Database>,
  locationId: string,
  personIds: readonly string[],
): Promise<void> {
  await sql`
    update mim.person_merge set reason = ${erasedWords}
    where location_id = ${locationId} and person_id = any(${personIds}::uuid[])`.execute(trx);
}

/** The visiting mothers who were erased before and whose row stood for these trajectories alone: nothing names them any more. */
export const emptyVisitors = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.visiting_mother')
    .select(['visitingMotherId', 'personId'])
    .where('locationId', '=', locationId)
    .where('erasedOn', 'is not', null)
    .orderBy('visitingMotherId')
    .execute();

/** What is gone of mothers who are erased. */
interface GoneOfMothers {
  readonly trajectoryIds: readonly string[];
  readonly personIds: readonly string[];
}

/** Takes out of the history what rows of these trajectories and persons were that are gone, whenever they went. */
export async function emptyHistoryOfMothers(
  trx: Transaction<Database>,
  locationId: string,
  { trajectoryIds, personIds }: GoneOfMothers,
): Promise<void> {
  await sql`
    with gone as materialized (
      select distinct line.table_name, line.row_id from mim.row_change as line
      where line.location_id = ${locationId} and (
        line.table_name in ('trajectory', 'person') and line.row_id = any(${[...trajectoryIds, ...personIds]}::uuid[])
        or line.before ->> 'trajectory_id' = any(${trajectoryIds}::text[]) and line.table_name <> 'prospect'
        or line.table_name = 'signal_note' and line.before ->> 'signal_id' in (
          select signal.row_id::text from mim.row_change as signal
          where signal.location_id = ${locationId} and signal.table_name = 'signal'
            and signal.before ->> 'trajectory_id' = any(${trajectoryIds}::text[])
        )
      )
    )
    update mim.row_change as change set before = '{}'::jsonb from gone
    where change.location_id = ${locationId} and change.table_name = gone.table_name and change.row_id = gone.row_id
      and change.before is not null and change.before <> '{}'::jsonb`.execute(trx);
}

/** Takes out of the history what offers were that are gone, whichever of the two locations made them. */
export async function emptyHistoryOfOffers(trx: Transaction<Database>, locationId: string): Promise<void> {
  await sql`
    update mim.row_change as change set before = '{}'::jsonb
    where change.location_id = ${locationId} and change.table_name = 'transfer'
      and change.before is not null and change.before <> '{}'::jsonb
      and not exists (
        select from mim.transfer as t where t.location_id = ${locationId} and t.transfer_id = change.row_id
      ) and not exists (
        select from mim.transfer as t where t.to_location_id = ${locationId} and t.transfer_id = change.row_id
      )`.execute(trx);
}

/** Takes the notes out of what says that something of these trajectories, or they themselves, were removed. */
export async function emptyRemovalsOfMothers(
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
): Promise<void> {
  await sql`
    update mim.removal set note = null
    where location_id = ${locationId} and note is not null and (
      trajectory_id = any(${trajectoryIds}::uuid[])
      or kind = 'trajectory' and row_id = any(${trajectoryIds}::uuid[])
    )`.execute(trx);
}
