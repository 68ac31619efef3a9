import type { DeliveryDescriptor } from '@mim/domain';
import type { Transaction } from 'kysely';
import type { Actor, Role } from '../actor/actor.js';
import { setActor } from '../actor/with-actor.js';
import { openDatabase } from '../connection/open-database.js';
import { storeDelivery, type ValidDelivery } from '../delivery/store-delivery.js';
import { storePublishedEditions } from '../edition/store-published-editions.js';
import type { Database } from '../schema/database.generated.js';
import { demoMemberships } from './demo-memberships.js';
import { providerCode } from './provider-code.js';
import { readDemoDeliveries } from './read-demo-deliveries.js';

/** The account under which the demonstration is stored, and by which it is found again. */
export const demoLoader = 'demo-loader';

/**
 * Loads the demonstration: the locations and providers of 2008 with a made-up delivery of each, what was
 * published of 2004-2008, and what the demonstration's accounts may do. What is there already stays as it
 * is; all of it comes in one transaction.
 *
 * @param ownerConnectionString Connection of `mim_owner`. Row security binds it too: it stores each thing
 *   in the role that may.
 * @returns How many deliveries were stored now.
 * @example
 * await loadDemo(server.connectionStrings.owner);
 */
export async function loadDemo(ownerConnectionString: string): Promise<{ readonly deliveries: number }> {
  const deliveries = await readDemoDeliveries();
  const descriptors = deliveries.map(({ descriptor }) => descriptor);
  const locationIds = descriptors.map(({ location }) => location.code);
  const db = openDatabase({
    connectionString: ownerConnectionString,
    applicationName: 'mim-demo',
    maxConnections: 1,
  });
  try {
    return await db.transaction().execute(async (trx) => {
      await setActor(trx, loaderAs('administrator'));
      await storeLocations(trx, descriptors);
      await storeMemberships(trx);
      await setActor(trx, loaderAs('analyst'));
      await storePublishedEditions(trx);
      await setActor(trx, loaderAs('coordinator', locationIds));
      return { deliveries: await storeDeliveries(trx, deliveries) };
    });
  } finally {
    await db.destroy();
  }
}

/** The loader in a role. */
export const loaderAs = (role: Role, locationIds: string[] = []): Actor => ({
  accountId: demoLoader,
  role,
  locationIds,
});

async function storeLocations(
  trx: Transaction<Database>,
  descriptors: readonly DeliveryDescriptor[],
): Promise<void> {
  const providers = [...new Set(descriptors.flatMap((descriptor) => descriptor.providers))];
  await trx
    .insertInto('mim.provider')
    .values(providers.map((name) => ({ provider_id: providerCode(name), name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('mim.location')
    .values(
      descriptors.map(({ location, year }) => ({
        location_id: location.code,
        name: location.name,
        municipality: location.municipality,
        first_year: year,
        last_year: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('mim.location_provider')
    .values(
      descriptors.flatMap(({ location, providers: names }) =>
        names.map((name) => ({ location_id: location.code, provider_id: providerCode(name) })),
      ),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function storeMemberships(trx: Transaction<Database>): Promise<void> {
  await trx
    .insertInto('mim.membership')
    .values(
      demoMemberships.map(({ accountId, role, locationId, providerId }) => ({
        account_id: accountId,
        role,
        location_id: locationId,
        provider_id: providerId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function storeDeliveries(
  trx: Transaction<Database>,
  deliveries: readonly ValidDelivery[],
): Promise<number> {
  let stored = 0;
  for (const delivery of deliveries) {
    const outcome = await storeDelivery(trx, delivery);
    if (outcome.ok) stored += 1;
  }
  return stored;
}
