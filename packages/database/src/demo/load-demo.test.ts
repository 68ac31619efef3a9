import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorsOfAccount } from '../actor/actors-of-account.js';
import { withActor } from '../actor/with-actor.js';
import { storeDelivery } from '../delivery/store-delivery.js';
import type { Database } from '../schema/database.generated.js';
import { anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { demoMemberships } from './demo-memberships.js';
import { loadDemo } from './load-demo.js';
import { providerCode } from './provider-code.js';
import { readDemoDeliveries } from './read-demo-deliveries.js';
import { removeDemo } from './remove-demo.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const counted = [
  'mim.provider',
  'mim.location',
  'mim.location_provider',
  'mim.delivery',
  'mim.delivery_participation',
  'mim.delivery_visiting_mother',
  'mim.delivery_coordinator',
  'mim.published_edition',
  'mim.published_figure',
] as const;
type Counts = Readonly<Record<string, number>>;

function countAs(db: Kysely<Database>): Promise<Counts> {
  return withActor(db, anActor('analyst'), async (trx) => {
    const counts: Record<string, number> = {};
    for (const table of counted) {
      const { rows } = await trx
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow();
      counts[table] = rows;
    }
    return counts;
  });
}

describe('the demonstration', () => {
  test('has the numbers of the registration of 2008', async () => {
    expect(await loadDemo(database.connectionStrings.owner)).toEqual({ deliveries: 19 });
    expect(await countAs(database.app)).toMatchObject({
      'mim.location': 19,
      'mim.delivery': 19,
      'mim.delivery_participation': 709,
      'mim.delivery_visiting_mother': 349,
      'mim.delivery_coordinator': 20,
      'mim.published_edition': 5,
    });
  });

  test('loaded again changes nothing', async () => {
    const before = await countAs(database.app);
    expect(await loadDemo(database.connectionStrings.owner)).toEqual({ deliveries: 0 });
    expect(await countAs(database.app)).toEqual(before);
  });

  test('gives each of its accounts one role', async () => {
    for (const { accountId, role } of demoMemberships) {
      const actors = await actorsOfAccount(database.app, accountId);
      expect(actors.map((actor) => actor.role)).toEqual([role]);
      if (role === 'manager') expect(actors[0]?.locationIds.length).toBeGreaterThan(1);
    }
  });

  test('goes without what others put beside it, and comes back whole', async () => {
    const before = await countAs(database.app);
    const [demonstrated] = await readDemoDeliveries();
    if (demonstrated === undefined) throw new Error('the demonstration is empty');
    const { code } = demonstrated.descriptor.location;
    const correction = { ...demonstrated, descriptor: { ...demonstrated.descriptor, version: 2 } };
    await withActor(database.app, anActor('coordinator', code), (trx) => storeDelivery(trx, correction));

    expect(await removeDemo(database.connectionStrings.owner)).toEqual({ deliveries: 19 });
    expect(await countAs(database.app)).toMatchObject({
      'mim.location': 1,
      'mim.provider': demonstrated.descriptor.providers.length,
      'mim.delivery': 1,
      'mim.delivery_participation': demonstrated.participations.length,
      'mim.published_edition': 5,
    });
    for (const { accountId } of demoMemberships)
      expect(await actorsOfAccount(database.app, accountId)).toEqual([]);

    await loadDemo(database.connectionStrings.owner);
    const after = await countAs(database.app);
    expect(after['mim.delivery']).toBe((before['mim.delivery'] ?? 0) + 1);
    expect(after['mim.location']).toBe(before['mim.location']);
  });
});

test('a provider’s code is a slug of its name', () => {
  expect(providerCode('Kruiswerk West-Veluwe')).toBe('kruiswerk-west-veluwe');
  expect(providerCode('’s Heeren Loo (Jeugd & Coördinatie)')).toBe('s-heeren-loo-jeugd-coordinatie');
});
