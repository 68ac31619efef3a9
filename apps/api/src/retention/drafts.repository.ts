import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/** Where what somebody is typing is kept. A law holds the list against the tables that there are. */
export const draftTables = [
  'visit_draft',
  'preparation_draft',
  'supervision_draft',
  'evaluation_draft',
  'takeover_draft',
] as const;
type DraftTable = (typeof draftTables)[number];

const savedOn = sql`(saved_at at time zone 'Europe/Amsterdam')::date::text`;

/** The days on which the drafts of a location were changed last. */
export async function daysOfDrafts(
  trx: Transaction<Database>,
  locationId: string,
  table: DraftTable,
): Promise<string[]> {
  const { rows } = await sql<{ savedOn: string }>`
    select distinct ${savedOn} as "savedOn" from ${sql.table(`mim.${table}`)}
    where location_id = ${locationId} order by 1`.execute(trx);
  return rows.map((row) => row.savedOn);
}

/** Takes away the drafts that were changed last on these days, whoever types them. */
export async function removeDraftsOf(
  trx: Transaction<Database>,
  locationId: string,
  table: DraftTable,
  days: readonly string[],
): Promise<void> {
  await sql`
    delete from ${sql.table(`mim.${table}`)}
    where location_id = ${locationId} and ${savedOn} = any(${days})`.execute(trx);
}

/**
 * Takes away the drafts that are about visiting mothers: of their visits, and those that have them chosen. A note that only says a name goes
 * by its term: whoever types of a family today is not to lose it for who visited there before.
 */
export async function removeDraftsAbout(
  trx: Transaction<Database>,
  locationId: string,
  visitingMotherIds: readonly string[],
): Promise<void> {
  await sql`
    delete from mim.visit_draft as d
    where d.location_id = ${locationId} and (
      exists (
        select from mim.visit as v where v.location_id = d.location_id and v.visit_id = d.about_id
          and (v.visiting_mother_id = any(${visitingMotherIds}::uuid[]) or v.companion_id = any(${visitingMotherIds}::uuid[]))
      ) or exists (select from unnest(${visitingMotherIds}::text[]) as hers (id) where strpos(d.fields::text, hers.id) > 0)
    )`.execute(trx);
  await sql`
    delete from mim.preparation_draft as d
    where d.location_id = ${locationId} and exists (
      select from unnest(${visitingMotherIds}::text[]) as hers (id) where strpos(d.fields::text, hers.id) > 0
    )`.execute(trx);
}

/** Takes away the drafts that name one of these identifiers, whoever types them. */
export async function removeDraftsNaming(
  trx: Transaction<Database>,
  locationId: string,
  ids: readonly string[],
): Promise<void> {
  for (const table of draftTables)
    await sql`
      delete from ${sql.table(`mim.${table}`)} as d
      where d.location_id = ${locationId} and exists (
        select from unnest(${ids}::text[]) as hers (id) where strpos(d.fields::text, hers.id) > 0
      )`.execute(trx);
}

/** Takes away the views of any account that list by somebody, with their names and their history. */
export async function removeViewsOf(
  trx: Transaction<Database>,
  locationId: string,
  ids: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ viewId: string }>`
    delete from mim.saved_view as s
    where s.location_id = ${locationId} and exists (
      select from unnest(${ids}::text[]) as hers (id) where strpos(s.view::text, hers.id) > 0
    ) returning s.saved_view_id as "viewId"`.execute(trx);
  await sql`
    update mim.row_change set before = '{}'::jsonb
    where location_id = ${locationId} and table_name = 'saved_view' and before <> '{}'::jsonb
      and row_id = any(${rows.map(({ viewId }) => viewId)}::uuid[])`.execute(trx);
}
