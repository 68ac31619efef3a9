import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import { demoTables } from './programme/rows.js';
import { withoutHistory } from './without-history.js';

/** What stands beside the dossiers. */
const beside = [
  'mim.saved_view',
  'mim.calendar_feed',
  'mim.access_log',
  'mim.idempotency',
  'mim.erasure',
  'mim.erased_uptake',
  'mim.erased_own_step',
  'mim.registration_confirmation',
  'mim.registration_kept_row',
  'mim.delivery_reminder',
  'mim.removal',
  'mim.visit_draft',
  'mim.preparation_draft',
  'mim.supervision_draft',
  'mim.evaluation_draft',
  'mim.takeover_draft',
  'mim.person_merge',
  'mim.action',
  'mim.row_change',
];

/**
 * Removes everything that was recorded at locations.
 * @param trx Transaction of `mim_owner`, as coordinator of these locations.
 * @returns Those of the locations to which another location has offered a mother: its offer stays.
 */
export async function removeDossiers(
  trx: Transaction<Database>,
  locationIds: readonly string[],
): Promise<readonly string[]> {
  await withoutHistory(trx, async () => {
    for (const table of [...demoTables.toReversed(), ...beside])
      await sql`delete from ${sql.table(table)} where location_id = any (${locationIds})`.execute(trx);
  });
  const offers = await trx.selectFrom('mim.transfer').select('toLocationId').distinct().execute();
  return offers.map(({ toLocationId }) => toLocationId);
}
