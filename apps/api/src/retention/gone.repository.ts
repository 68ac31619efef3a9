import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/** Of these the history goes with themselves, by terms of their own and counted; an offer leaves nothing anyway. */
const haveTheirOwnTerm = ['prospect', 'applicant', 'visiting_mother', 'transfer'];

/**
 * The rows of every table that were taken away, did not come back and are not emptied yet: with the day on which that was, whether
 * what took them away can be put back by whoever sees it listed, and whether it can be put back no more at all, because something of the same
 * action was erased.
 */
const removedRows = (locationId: string) => sql`
  select c.table_name, c.row_id, (c.changed_at at time zone 'Europe/Amsterdam')::date::text as removed_on,
    exists (
      select from mim.removal as r where r.location_id = c.location_id and r.action_id = c.action_id
    ) or exists (
      select from mim.person_merge as m
      join mim.person as p on p.location_id = m.location_id and p.person_id = m.person_id
      where m.location_id = c.location_id and m.action_id = c.action_id
    ) as is_listed,
    exists (
      select from mim.row_change as erased where erased.location_id = c.location_id and erased.action_id = c.action_id
        and (erased.before = '{}'::jsonb or erased.table_name = 'transfer' and erased.operation = 'delete')
    ) as is_for_good
  from mim.row_change as c
  where c.location_id = ${locationId} and c.operation = 'delete' and c.before <> '{}'::jsonb
    and c.table_name <> all(${haveTheirOwnTerm}) and mim.is_gone(c.location_id, c.table_name, c.row_id)`;

/** The days on which rows were taken away that the history still holds and no list offers to put back. */
export async function daysOfRemoved(trx: Transaction<Database>, locationId: string): Promise<string[]> {
  const { rows } = await sql<{ removedOn: string }>`
    select distinct removed_on as "removedOn" from (${removedRows(locationId)}) as removed
    where not is_listed order by 1`.execute(trx);
  return rows.map(({ removedOn }) => removedOn);
}

/**
 * Takes out of the history what rows were that are gone: those that were taken away on these days and that no list offers to put
 * back, and those that cannot come back any more.
 */
export async function emptyHistoryOfRemoved(
  trx: Transaction<Database>,
  locationId: string,
  days: readonly string[],
): Promise<void> {
  await sql`
    with removed as materialized (${removedRows(locationId)})
    update mim.row_change as change set before = '{}'::jsonb
    from removed
    where change.location_id = ${locationId} and change.row_id = removed.row_id
      and change.table_name = removed.table_name and change.before <> '{}'::jsonb
      and (removed.is_for_good or not removed.is_listed and removed.removed_on = any(${days}))`.execute(trx);
}

/** Takes the notes out of what says that dossiers which cannot come back, or something in them, were removed. */
export async function emptyRemovalsOfRemoved(trx: Transaction<Database>, locationId: string): Promise<void> {
  await sql`
    update mim.removal as r set note = null
    where r.location_id = ${locationId} and r.note is not null
      and (r.trajectory_id is not null or r.kind = 'trajectory')
      and mim.is_gone(r.location_id, 'trajectory', coalesce(r.trajectory_id, r.row_id)) and exists (
        select from mim.row_change as c
        where c.location_id = r.location_id and c.table_name = 'trajectory'
          and c.row_id = coalesce(r.trajectory_id, r.row_id) and c.operation = 'delete' and c.before = '{}'::jsonb
      )`.execute(trx);
}
