import type { Database } from '@mim/database';
import type { Transaction } from 'kysely';
import type { Location } from './locations.schema.js';

/**
 * The locations with these codes, by name.
 * @param trx A transaction of `withActor`.
 * @param codes Codes of locations; those that do not exist are left out.
 */
export async function locationsByCode(
  trx: Transaction<Database>,
  codes: readonly string[],
): Promise<Location[]> {
  if (codes.length === 0) return [];
  return trx
    .selectFrom('mim.location')
    .select(['locationId as code', 'name'])
    .where('locationId', 'in', codes)
    .orderBy('name')
    .execute();
}
