import { sql, type Transaction } from 'kysely';
import { setActor } from '../actor/with-actor.js';
import type { Database } from '../schema/database.generated.js';
import { asOwner } from './as-owner.js';
import { demoLoader, loaderAs } from './demo-loader.js';
import { demoMemberships } from './demo-memberships.js';
import { removeDossiers } from './remove-dossiers.js';

/**
 * Takes the demonstration out, in one transaction: everything that was recorded at its locations, also by
 * those who tried it, its deliveries, its accounts with what they may do, and the locations and providers that
 * nothing else uses. What was published of 2004-2008 stays: those are facts. It does not come back by itself.
 *
 * @param ownerConnectionString Connection of `mim_owner`.
 * @returns How many deliveries were removed.
 * @example
 * await removeDemo(server.connectionStrings.owner);
 */
export function removeDemo(ownerConnectionString: string): Promise<{ readonly deliveries: number }> {
  return asOwner(ownerConnectionString, async (trx) => {
    await setActor(trx, loaderAs('administrator'));
    await removeAccounts(trx);
    await rememberRemoval(trx);
    const held = await trx.selectFrom('mim.membership').select(['locationId', 'providerId']).execute();
    // An analyst sees the deliveries of all locations, and so which locations are still used.
    await setActor(trx, loaderAs('analyst'));
    const removed = await trx
      .deleteFrom('mim.delivery')
      .where('sentBy', '=', demoLoader)
      .returning('locationId')
      .execute();
    const locationIds = [...new Set(removed.map(({ locationId }) => locationId))];
    const kept = await trx.selectFrom('mim.delivery').select('locationId').distinct().execute();
    await setActor(trx, loaderAs('coordinator', locationIds));
    const asked = await removeDossiers(trx, locationIds);
    await setActor(trx, loaderAs('analyst'));
    const unused = without(locationIds, [
      ...[...held, ...kept].map(({ locationId }) => locationId),
      ...asked,
    ]);
    await removeLocations(
      trx,
      unused,
      held.map(({ providerId }) => providerId),
    );
    return { deliveries: removed.length };
  });
}

async function removeAccounts(trx: Transaction<Database>): Promise<void> {
  const accountIds = [...new Set(demoMemberships.map(({ accountId }) => accountId))];
  await trx.deleteFrom('mim.membership').where('accountId', 'in', accountIds).execute();
  await trx.deleteFrom('mim.own_report').where('accountId', 'in', accountIds).execute();
  await trx
    .deleteFrom('mim.administration_log')
    .where(({ or, eb }) => or([eb('doneBy', 'in', accountIds), eb('accountId', 'in', accountIds)]))
    .execute();
  await trx.deleteFrom('mim.invitation').where('invitedBy', 'in', accountIds).execute();
  await trx.deleteFrom('mim.place_log').where('doneBy', 'in', accountIds).execute();
  await sql`delete from auth.user where id = any (${accountIds})`.execute(trx);
}

/** Also when it was never loaded: who says that it should go does not want it to come. */
const rememberRemoval = (trx: Transaction<Database>) =>
  trx
    .insertInto('mim.demo_state')
    .values({ removedAt: sql`now()` })
    .onConflict((conflict) => conflict.column('demoStateId').doUpdateSet({ removedAt: sql`now()` }))
    .execute();

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
    .where('locationId', 'in', locations)
    .returning('providerId')
    .execute();
  await trx.deleteFrom('mim.location').where('locationId', 'in', locations).execute();
  const running = await trx.selectFrom('mim.location_provider').select('providerId').distinct().execute();
  const stillNeeded = [...managed, ...running.map(({ providerId }) => providerId)];
  const providers = without(
    left.map(({ providerId }) => providerId),
    stillNeeded,
  );
  if (providers.length > 0)
    await trx.deleteFrom('mim.provider').where('providerId', 'in', providers).execute();
}
