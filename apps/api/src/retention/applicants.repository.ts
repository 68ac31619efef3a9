import type { Database } from '@mim/database';
import { closedApplicantStates } from '@mim/domain/supervision';
import { sql, type Transaction } from 'kysely';

/** The people who applied and of whom nothing came, held until the transaction ends; who is being changed is left out. */
export const closedApplicants = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.applicant')
    .select(['applicantId', 'state', 'stateOn'])
    .where('locationId', '=', locationId)
    .where('state', 'in', closedApplicantStates)
    .orderBy('applicantId')
    .forUpdate()
    .skipLocked()
    .execute();

/** The people who applied and of whom nothing came, by name. */
export const closedApplicantsByName = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.applicant')
    .select(['locationId', 'applicantId', 'state', 'stateOn', 'givenName', 'namePrefix', 'familyName'])
    .where('locationId', 'in', locationIds)
    .where('state', 'in', closedApplicantStates)
    .orderBy('nameSort')
    .orderBy('applicantId')
    .execute();

/**
 * People who applied and are gone because they were removed, or because adding them was undone, and whose history still says
 * who they were: each with the day on which that was.
 */
export async function takenBackApplicants(
  trx: Transaction<Database>,
  locationId: string,
): Promise<{ applicantId: string; takenBackOn: string }[]> {
  const { rows } = await sql<{ applicantId: string; takenBackOn: string }>`
    select c.row_id as "applicantId",
      (max(c.changed_at) at time zone 'Europe/Amsterdam')::date::text as "takenBackOn"
    from mim.row_change as c
    where c.location_id = ${locationId} and c.table_name = 'applicant' and c.operation = 'delete'
      and c.before <> '{}'::jsonb and not exists (
        select from mim.applicant as a where a.location_id = c.location_id and a.applicant_id = c.row_id
      )
    group by c.row_id order by c.row_id`.execute(trx);
  return rows;
}

/** Takes out of the history what people who applied and are gone were, and what happened with them. */
export async function emptyApplicantHistory(
  trx: Transaction<Database>,
  locationId: string,
  applicantIds: readonly string[],
): Promise<void> {
  await sql`
    update mim.row_change set before = '{}'::jsonb
    where location_id = ${locationId} and before is not null and before <> '{}'::jsonb and (
      table_name = 'applicant' and row_id = any(${applicantIds}::uuid[])
      or table_name = 'applicant_step' and before ->> 'applicant_id' = any(${applicantIds}::text[])
    )`.execute(trx);
}

/** Takes the notes out of what says that people who applied and are gone were removed. */
export async function emptyApplicantRemovals(
  trx: Transaction<Database>,
  locationId: string,
  applicantIds: readonly string[],
): Promise<void> {
  await sql`
    update mim.removal set note = null
    where location_id = ${locationId} and note is not null
      and kind = 'applicant' and row_id = any(${applicantIds}::uuid[])`.execute(trx);
}
