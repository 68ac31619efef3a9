import type { Database } from '@mim/database';
import { sql, type Transaction } from 'kysely';

/** Takes the record of these persons out where nothing is left of it. */
export async function removePersonsWithoutRole(
  trx: Transaction<Database>,
  locationId: string,
  personIds: readonly string[],
): Promise<void> {
  await sql`
    delete from mim.person as p
    where p.location_id = ${locationId} and p.person_id = any(${personIds}::uuid[]) and not exists (
      select from mim.trajectory as t
      where t.location_id = p.location_id and p.person_id in (t.mother_id, t.partner_id)
    ) and not exists (
      select from mim.visiting_mother as v where v.location_id = p.location_id and v.person_id = p.person_id
    )`.execute(trx);
}
