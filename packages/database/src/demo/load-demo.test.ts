import { deadlineOf } from '@mim/domain/delivery';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../actor/actor.js';
import { actorsOfAccount } from '../actor/actors-of-account.js';
import { withActor } from '../actor/with-actor.js';
import { storeDelivery } from '../delivery/store-delivery.js';
import { historyTables } from '../history/history-tables.js';
import type { Database } from '../schema/database.generated.js';
import {
  addLocations,
  addTrajectory,
  addTransfer,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';
import { demoMemberships } from './demo-memberships.js';
import { loadDemo } from './load-demo.js';
import { places } from './programme/places.js';
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
  'mim.delivery_uptake',
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
    expect(await countAs(database.owner)).toMatchObject({
      'mim.location': 19,
      'mim.delivery': 19,
      'mim.delivery_participation': 709,
      'mim.delivery_visiting_mother': 349,
      'mim.delivery_coordinator': 20,
      'mim.published_edition': 5,
    });
  });

  test('has what came in before its deadline, but for those that were late', async () => {
    const received = await withActor(database.app, anActor('analyst'), (trx) =>
      trx
        .selectFrom('mim.delivery')
        .select(['locationId', sql<string>`received_at::date::text`.as('on')])
        .where('year', '=', 2008)
        .execute(),
    );
    const late = received.filter(({ on }) => on > deadlineOf(2008, [])).map(({ locationId }) => locationId);
    expect(late.toSorted()).toEqual(['borne', 'nijkerk']);
  });

  test('loaded again changes nothing', async () => {
    const before = await countAs(database.owner);
    expect(await loadDemo(database.connectionStrings.owner)).toEqual({ deliveries: 0 });
    expect(await countAs(database.owner)).toEqual(before);
  });

  test('gives each of its accounts one role', async () => {
    for (const { accountId, role } of demoMemberships) {
      const actors = await actorsOfAccount(database.app, accountId, '2008-03-31');
      expect(actors.map((actor) => actor.role)).toEqual([role]);
      if (role === 'manager') expect(actors[0]?.locationIds.length).toBeGreaterThan(1);
    }
  });

  test('is filled with the programme around a day when a later start names one, and not again', async () => {
    const around = (today: string) =>
      loadDemo(database.connectionStrings.owner, { today, pseudonymSecret: 'a secret of the demonstration' });
    const dossiers = () =>
      withActor(database.app, anActor('coordinator', 'breda'), (trx) =>
        trx
          .selectFrom('mim.trajectory')
          .select(['trajectoryId', 'version'])
          .orderBy('trajectoryId')
          .execute(),
      );
    expect(await dossiers()).toEqual([]);
    const { deliveries } = await around('2026-03-31');
    // Of nineteen locations and two that closed, for seventeen years.
    expect(deliveries).toBeGreaterThan(300);
    expect(await countAs(database.app)).toMatchObject({
      'mim.location': 21,
      'mim.delivery': 19 + deliveries,
    });
    const filled = await dossiers();
    expect(filled.length).toBeGreaterThan(90);
    await around('2026-04-01');
    expect(await dossiers()).toEqual(filled);
  });

  test('goes whole, without what others put beside it, and does not come back', async () => {
    const [demonstrated] = await readDemoDeliveries();
    if (demonstrated === undefined) throw new Error('the demonstration is empty');
    const { code } = demonstrated.descriptor.location;
    const correction = { ...demonstrated, descriptor: { ...demonstrated.descriptor, version: 2 } };
    await withActor(database.app, anActor('coordinator', code), (trx) => storeDelivery(trx, correction));
    await addLocations(database.app, 'elsewhere');
    const elsewhere = anActor('coordinator', 'elsewhere');
    const { trajectoryId } = await addTrajectory(database.app, elsewhere);
    await addTransfer(database.app, elsewhere, { trajectoryId, toLocationId: 'ede' });
    await addTrajectory(database.app, anActor('coordinator', 'breda'));

    const { 'mim.delivery': delivered = 0 } = await countAs(database.app);
    // All but the correction, which somebody else sent.
    expect(await removeDemo(database.connectionStrings.owner)).toEqual({ deliveries: delivered - 1 });
    const left = await countAs(database.owner);
    expect(left).toMatchObject({
      // One with a correction, one that was offered a mother, and one of its own.
      'mim.location': 3,
      'mim.delivery': 1,
      'mim.delivery_participation': demonstrated.participations.length,
      'mim.published_edition': 5,
    });
    expect(await rowsLeft()).toEqual({ elsewhere: expect.any(Number) });
    for (const { accountId } of demoMemberships)
      expect(await actorsOfAccount(database.app, accountId, '2008-03-31')).toEqual([]);

    expect(await loadDemo(database.connectionStrings.owner, { today: '2026-03-31' })).toEqual({
      deliveries: 0,
    });
    expect(await countAs(database.owner)).toEqual(left);
  });
});

/** How many rows of dossiers each location has left. */
async function rowsLeft(): Promise<Counts> {
  const locationIds = [...places.map(({ locationId }) => locationId), 'elsewhere'];
  const everywhere: Actor = { accountId: 'everywhere', role: 'coordinator', locationIds };
  return withActor(database.owner, everywhere, async (trx) => {
    const left: Record<string, number> = {};
    for (const table of [
      ...historyTables,
      'location_setting',
      'erased_uptake',
      'row_change',
      'access_log',
      'action',
    ]) {
      const { rows } = await sql<{ locationId: string; rows: number }>`
        select location_id, count(*) as rows from ${sql.table(`mim.${table}`)} group by 1`.execute(trx);
      for (const row of rows) left[row.locationId] = (left[row.locationId] ?? 0) + row.rows;
    }
    return left;
  });
}
