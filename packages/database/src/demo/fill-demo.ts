import type { DeliveryDescriptor } from '@mim/domain/delivery';
import { epochDayOf, slugOf } from '@mim/domain/kernel';
import type { Transaction } from 'kysely';
import { setActor } from '../actor/with-actor.js';
import { storePublishedEditions } from '../edition/store-published-editions.js';
import type { Database } from '../schema/database.generated.js';
import { fillDeliveries } from './deliveries/fill-deliveries.js';
import { receivedBefore } from './deliveries/received-before.js';
import { storeDeliveries } from './deliveries/store-deliveries.js';
import { loaderAs } from './demo-loader.js';
import { demoMemberships } from './demo-memberships.js';
import { makeDemo } from './programme/make-demo.js';
import type { DemoRows } from './programme/rows.js';
import { storeParts } from './programme/store-rows.js';
import { readDemoDeliveries } from './read-demo-deliveries.js';
import { withoutHistory } from './without-history.js';

/**
 * Fills the database with the demonstration. What is there already stays as it is.
 *
 * @param trx Transaction of `mim_owner`. Row security binds it too: each thing is stored in the role that may.
 * @param today Day around which the programme is made up, ISO text; null: only the deliveries of 2008.
 * @param secret Master secret of pseudonyms; null: nothing is delivered of the years after 2008, for nothing can be sent without it.
 * @returns How many deliveries were stored.
 */
export async function fillDemo(
  trx: Transaction<Database>,
  today: string | null,
  secret: string | null,
): Promise<number> {
  const deliveries = await readDemoDeliveries();
  const descriptors = deliveries.map(({ descriptor }) => descriptor);
  const locationIds = descriptors.map(({ location }) => location.code);
  await setActor(trx, loaderAs('administrator'));
  await storeLocations(trx, descriptors);
  await storeMemberships(trx);
  await setActor(trx, loaderAs('analyst'));
  await storePublishedEditions(trx);
  await setActor(trx, loaderAs('coordinator', locationIds));
  const stored = await storeDeliveries(trx, deliveries.map(receivedBefore(today)));
  if (today === null) return stored;
  const parts: DemoRows[] = [];
  await withoutHistory(trx, () => storeParts(trx, keptIn(parts, makeDemo(epochDayOf(today)))));
  if (secret === null) return stored;
  return stored + (await fillDeliveries(trx, { published: deliveries, parts, today, secret }));
}

/** The same, one after the other, kept as they come. */
function* keptIn<Part>(kept: Part[], parts: Iterable<Part>): Generator<Part> {
  for (const part of parts) {
    kept.push(part);
    yield part;
  }
}

async function storeLocations(
  trx: Transaction<Database>,
  descriptors: readonly DeliveryDescriptor[],
): Promise<void> {
  const providers = [...new Set(descriptors.flatMap((descriptor) => descriptor.providers))];
  await trx
    .insertInto('mim.provider')
    .values(providers.map((name) => ({ providerId: slugOf(name), name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('mim.location')
    .values(
      descriptors.map(({ location, year }) => ({
        locationId: location.code,
        name: location.name,
        municipality: location.municipality,
        firstYear: year,
        lastYear: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('mim.location_provider')
    .values(
      descriptors.flatMap(({ location, providers: names }) =>
        names.map((name) => ({ locationId: location.code, providerId: slugOf(name) })),
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
        accountId,
        role,
        locationId,
        providerId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
