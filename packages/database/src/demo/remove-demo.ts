import type { Transaction } from 'kysely';
import { setActor } from '../actor/with-actor.js';
import { openDatabase } from '../connection/open-database.js';
import type { Database } from '../schema/database.generated.js';
import { demoMemberships } from './demo-memberships.js';
import { demoLoader, loaderAs } from './load-demo.js';

/**
 * Takes the demonstration out: its deliveries, its accounts with what they may do, and the locations and
 * providers that nothing else uses. What was published of 2004-2008 stays: those are facts.
 *
 * @param ownerConnectionString Connection of `mim_owner`.
 * @returns How many deliveries were removed.
 * @example
 * await removeDemo(server.connectionStrings.owner);
 */
export async function removeDemo(ownerConnectionString: string): Promise<{ readonly deliveries: number }> {
  const db = openDatabase({
    connectionString: ownerConnectionString,
    applicationName: 'mim-demo',
    maxConnections: 1,
  });
  try {
    return await db.transaction().execute(async (trx) => {
      await setActor(trx, loaderAs('administrator'));
      await removeAccounts(trx);
      const held = await trx.selectFrom('mim.membership').select(['location_id', 'provider_id']).execute();
      // An analyst sees the deliveries of all locations, and so which locations are still used.
      await setActor(trx, loaderAs('analyst'));
      const removed = await trx
        .deleteFrom('mim.delivery')
        .where('sent_by', '=', demoLoader)
        .returning('location_id')
        .execute();
      const kept = await trx.selectFrom('mim.delivery').select('location_id').distinct().execute();
      const locations = without(removed.map(locationOf), [...held, ...kept].map(locationOf));
      await removeLocations(
        trx,
        locations,
        held.map(({ provider_id }) => provider_id),
      );
      return { deliveries: removed.length };
    });
  } finally {
    await db.destroy();
  }
}

async function removeAccounts(trx: Transaction<Database>): Promise<void> {
  const accountIds = [...new Set(demoMemberships.map(({ accountId }) => accountId))];
  await trx.deleteFrom('mim.membership').where('account_id', 'in', accountIds).execute();
  await trx.deleteFrom('auth.user').where('id', 'in', accountIds).execute();
}

const locationOf = ({ location_id }: { location_id: string | null }): string | null => location_id;

function without(texts: readonly (string | null)[], excluded: readonly (string | null)[]): readonly string[] {
  const out = new Set(excluded);
  return [...new Set(texts)].filter((text): text is string => text !== null && !out.has(text));
}

/** Removes locations, and those of their providers that run no other location and have no manager. */
async function removeLocations(
  trx: Transaction<Database>,
  locations: readonly string[],
  managed: readonly (string | null)[],
): Promise<void> {
  if (locations.length === 0) return;
  const left = await trx
    .deleteFrom('mim.location_provider')
    .where('location_id', 'in', locations)
    .returning('provider_id')
    .execute();
  await trx.deleteFrom('mim.location').where('location_id', 'in', locations).execute();
  const running = await trx.selectFrom('mim.location_provider').select('provider_id').distinct().execute();
  const stillNeeded = [...managed, ...running.map(({ provider_id }) => provider_id)];
  const providers = without(
    left.map(({ provider_id }) => provider_id),
    stillNeeded,
  );
  if (providers.length > 0)
    await trx.deleteFrom('mim.provider').where('provider_id', 'in', providers).execute();
}
