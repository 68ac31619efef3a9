import { aDelivery } from '@mim/domain/testing';
import { type Kysely, type QueryExecutorProvider, sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeliveryReference, storeDelivery } from '../delivery/store-delivery.js';
import { storePublishedEditions } from '../edition/store-published-editions.js';
import type { Database } from '../schema/database.generated.js';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { type Actor, roles } from './actor.js';
import { withActor } from './with-actor.js';

/** Tables whose rows belong to a location. */
const tenantTables = [
  'mim.delivery',
  'mim.delivery_participation',
  'mim.delivery_visiting_mother',
  'mim.delivery_coordinator',
  'mim.delivery_uptake',
  'mim.delivery_tally',
] as const;
const handles = ['owner', 'app', 'analytics'] as const;
const escamp = anActor('coordinator', 'escamp');
const breda = anActor('coordinator', 'breda');
const analyst = anActor('analyst');

let database: TestDatabase;
const deliveryOf = new Map<string, DeliveryReference>();

beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'escamp');
  for (const actor of [breda, escamp]) deliveryOf.set(actor.locationIds[0] ?? '', await sendDelivery(actor));
  await withActor(database.analytics, analyst, async (trx) => {
    await storePublishedEditions(trx);
    for (const reference of deliveryOf.values()) await tally(trx, reference, 'first');
  });
});
afterAll(() => database.close());

function sendDelivery(actor: Actor): Promise<DeliveryReference> {
  const code = actor.locationIds[0] ?? '';
  return withActor(database.app, actor, async (trx) => {
    const stored = await storeDelivery(
      trx,
      aDelivery({
        descriptor: { formatVersion: '2', location: { code, name: code, municipality: code } },
        uptake: [{}],
      }),
    );
    if (!stored.ok) throw new Error(stored.problem.message.en);
    return stored.value;
  });
}

const referenceOf = (locationId: string): DeliveryReference => {
  const reference = deliveryOf.get(locationId);
  if (reference === undefined) throw new Error(`no delivery of ${locationId}`);
  return reference;
};

const tally = (trx: Transaction<Database>, { locationId, deliveryId }: DeliveryReference, version: string) =>
  trx
    .insertInto('mim.delivery_tally')
    .values({ locationId, deliveryId, definitionVersion: version, tally: '{}' })
    .execute();

async function locationsIn(
  db: QueryExecutorProvider,
  table: (typeof tenantTables)[number],
): Promise<string[]> {
  const { rows } = await sql<{ locationId: string }>`
    select distinct location_id from ${sql.table(table)} order by location_id`.execute(db);
  return rows.map((row) => row.locationId);
}

/** SQLSTATE of what a promise fails with. */
const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing failed',
    (error: { code?: string }) => error.code ?? String(error),
  );
const refused = '42501';
const referenceMissing = '23503';

describe('without an actor', () => {
  test('no role sees a row of any table of the programme', async () => {
    const { rows: tables } = await sql<{ name: string }>`
      select relname as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
      where nspname = 'mim' and relkind = 'r' and relname <> 'migration'`.execute(database.owner);
    expect(tables.length).toBeGreaterThan(tenantTables.length);
    for (const { name } of tables) {
      const { rows } = await sql<{
        rows: number;
      }>`select count(*) as rows from ${sql.table(`mim.${name}`)}`.execute(database.owner);
      expect([name, rows[0]?.rows]).toEqual([name, 0]);
    }
  });

  test('no role can add a row', async () => {
    const insert = (db: Kysely<Database>) =>
      db.insertInto('mim.provider').values({ providerId: 'p', name: 'p' }).execute();
    for (const handle of handles) expect(await failure(insert(database[handle]))).toBe(refused);
  });
});

describe('a reader sees', () => {
  const expected: readonly [Actor, readonly string[]][] = [
    [escamp, ['escamp']],
    [breda, ['breda']],
    [anActor('manager', 'breda'), ['breda']],
    [anActor('manager', 'breda', 'escamp'), ['breda', 'escamp']],
    [anActor('coordinator'), []],
    [anActor('coordinator', 'ede'), []],
    [analyst, ['breda', 'escamp']],
    [anActor('administrator'), []],
    [anActor('administrator', 'breda'), []],
  ];
  const cases = handles.flatMap((handle) => expected.map(([actor, seen]) => [handle, actor, seen] as const));

  test.each(cases)('through %s as %o the locations %o, in every table', async (handle, actor, seen) => {
    for (const table of tenantTables) {
      if (handle === 'app' && table === 'mim.delivery_tally') continue;
      // Of the rows of deliveries the application gives a manager none, and an analyst those of which she writes that she opens them.
      const isOpen = handle !== 'app' || actor.role === 'coordinator' || table === 'mim.delivery';
      expect(await withActor(database[handle], actor, (trx) => locationsIn(trx, table))).toEqual(
        isOpen ? seen : [],
      );
    }
  });
});

describe('a writer', () => {
  const insertDelivery = (trx: Transaction<Database>, locationId: string) =>
    trx
      .insertInto('mim.delivery')
      .values({
        locationId,
        year: 2008,
        version: 9,
        descriptor: JSON.stringify({ location: { code: locationId }, year: 2008, version: 9 }),
        participations: 0,
        visitingMothers: 0,
        coordinators: 0,
      })
      .execute();

  test.each(roles.filter((role) => role !== 'coordinator'))(
    'who is %s cannot send a delivery',
    async (role) => {
      for (const handle of ['app', 'owner'] as const) {
        const sending = withActor(database[handle], anActor(role, 'breda'), (trx) =>
          insertDelivery(trx, 'breda'),
        );
        expect(await failure(sending)).toBe(refused);
      }
    },
  );

  test('cannot send a delivery of another location', async () => {
    for (const handle of ['app', 'owner'] as const) {
      const sending = withActor(database[handle], breda, (trx) => insertDelivery(trx, 'escamp'));
      expect(await failure(sending)).toBe(refused);
    }
  });

  test('cannot add a row to another location’s delivery, under its name or under the own', async () => {
    const { deliveryId } = referenceOf('escamp');
    const addingTo = (locationId: string) =>
      withActor(database.app, breda, (trx) =>
        trx
          .insertInto('mim.delivery_coordinator')
          .values({ locationId, deliveryId, coordinatorId: 'c' })
          .execute(),
      );
    expect(await failure(addingTo('escamp'))).toBe(refused);
    expect(await failure(addingTo('breda'))).toBe(referenceMissing);
  });

  test('cannot add a row to a delivery that was sent', async () => {
    const { locationId, deliveryId } = referenceOf('breda');
    const adding = withActor(database.app, breda, (trx) =>
      trx
        .insertInto('mim.delivery_coordinator')
        .values({ locationId, deliveryId, coordinatorId: 'late' })
        .execute(),
    );
    expect(await failure(adding)).toBe('23001');
  });

  test('cannot change or remove what was sent, counted or published', async () => {
    for (const table of [...tenantTables, 'mim.published_edition', 'mim.published_figure']) {
      for (const handle of ['app', 'analytics'] as const) {
        for (const statement of [sql`delete from`, sql`truncate`]) {
          const work = withActor(database[handle], analyst, (trx) =>
            sql`${statement} ${sql.table(table)}`.execute(trx),
          );
          expect(await failure(work)).toBe(refused);
        }
      }
    }
    const renaming = withActor(database.app, breda, (trx) =>
      trx.updateTable('mim.delivery').set({ year: 2009 }).execute(),
    );
    expect(await failure(renaming)).toBe(refused);
  });
});

describe('each login role keeps to its task', () => {
  test('only mim_auth reads the sign-in tables, and it reads nothing else', async () => {
    for (const handle of ['app', 'analytics'] as const) {
      expect(await failure(sql`select from auth.user`.execute(database[handle]))).toBe(refused);
    }
    expect(await database.auth.selectFrom('auth.user').selectAll().execute()).toEqual([]);
    const peeking = withActor(database.auth, analyst, (trx) => locationsIn(trx, 'mim.delivery'));
    expect(await failure(peeking)).toBe(refused);
  });

  test('mim_analytics sends no delivery and sees no membership', async () => {
    const delivery = aDelivery({
      descriptor: { location: { code: 'breda', name: 'Breda', municipality: 'Breda' }, version: 2 },
    });
    expect(await failure(withActor(database.analytics, breda, (trx) => storeDelivery(trx, delivery)))).toBe(
      refused,
    );
    const looking = withActor(database.analytics, anActor('administrator'), (trx) =>
      trx.selectFrom('mim.membership').selectAll().execute(),
    );
    expect(await failure(looking)).toBe(refused);
  });

  test('mim_analytics keeps counts of what its actor may read, and of nothing else', async () => {
    const counting = (actor: Actor, locationId: string, version: string) =>
      withActor(database.analytics, actor, (trx) => tally(trx, referenceOf(locationId), version));
    expect(await failure(counting(breda, 'breda', 'second'))).toBe('nothing failed');
    expect(await failure(counting(breda, 'escamp', 'second'))).toBe(refused);
  });

  test('only an analyst publishes', async () => {
    const publishing = (actor: Actor) =>
      withActor(database.analytics, actor, (trx) =>
        trx
          .insertInto('mim.published_edition')
          .values({
            year: 2009,
            title: 't',
            source: 's',
            locations: 1,
            locationsDelivered: 1,
            noteNl: null,
            noteEn: null,
          })
          .execute(),
      );
    expect(await failure(publishing(anActor('administrator')))).toBe(refused);
    expect(await failure(publishing(analyst))).toBe('nothing failed');
  });

  test('no login role can take another’s place', async () => {
    for (const handle of ['app', 'auth', 'analytics'] as const) {
      for (const role of ['mim_owner', 'mim_bootstrap']) {
        expect(await failure(sql`set role ${sql.ref(role)}`.execute(database[handle]))).toBe(refused);
      }
      expect(
        await failure(sql`set row_security = off; select * from mim.delivery`.execute(database[handle])),
      ).toBe(refused);
    }
  });
});
