import type { Kysely } from 'kysely';
import type { Actor } from '../actor/actor.js';
import { withActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';

/**
 * Adds locations, each with a provider of its own (`breda` is run by `provider-of-breda`).
 *
 * @param app Handle of `mim_app`.
 * @example
 * await addLocations(database.app, 'breda', 'ede');
 */
export async function addLocations(app: Kysely<Database>, ...locationIds: readonly string[]): Promise<void> {
  const providerOf = (locationId: string): string => `provider-of-${locationId}`;
  await withActor(app, anActor('administrator'), async (trx) => {
    await trx
      .insertInto('mim.provider')
      .values(locationIds.map((id) => ({ providerId: providerOf(id), name: `Provider of ${id}` })))
      .execute();
    await trx
      .insertInto('mim.location')
      .values(
        locationIds.map((id) => ({
          locationId: id,
          name: id,
          municipality: id,
          firstYear: 2000,
          lastYear: null,
        })),
      )
      .execute();
    await trx
      .insertInto('mim.location_provider')
      .values(locationIds.map((id) => ({ locationId: id, providerId: providerOf(id) })))
      .execute();
  });
}

/** Who a test acts as; the account is named after the role and the locations. */
export const anActor = (role: Actor['role'], ...locationIds: string[]): Actor => ({
  accountId: ['test', role, ...locationIds].join('-'),
  role,
  locationIds,
});
