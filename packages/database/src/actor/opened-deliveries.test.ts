import { aDelivery } from '@mim/domain/testing';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeliveryReference, storeDelivery } from '../delivery/store-delivery.js';
import type { Database } from '../schema/database.generated.js';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import type { Actor } from './actor.js';
import { withActor } from './with-actor.js';

const breda = anActor('coordinator', 'breda');
const analyst = anActor('analyst');
const manager = (...locationIds: string[]): Actor => ({
  ...anActor('manager', ...locationIds),
  accountId: analyst.accountId,
});
const rowTables = [
  'mim.delivery_participation',
  'mim.delivery_visiting_mother',
  'mim.delivery_coordinator',
  'mim.delivery_uptake',
] as const;

let database: TestDatabase;
let delivery: DeliveryReference;
let other: DeliveryReference;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda', 'ede');
  const send = (year: number) =>
    withActor(database.app, breda, async (trx) => {
      const location = { code: 'breda', name: 'breda', municipality: 'breda' };
      const descriptor = { formatVersion: '2', year, location } as const;
      const stored = await storeDelivery(trx, aDelivery({ descriptor, uptake: [{}] }));
      if (!stored.ok) throw new Error(stored.problem.message.en);
      return stored.value;
    });
  delivery = await send(2008);
  other = await send(2007);
});
afterAll(() => database.close());

const open = (trx: Transaction<Database>, subjects: readonly string[], more: object = {}) =>
  trx
    .insertInto('mim.access_log')
    .values({
      locationId: 'breda',
      accountId: analyst.accountId,
      what: 'deliveries.look',
      subjects: [...subjects],
      reason: 'het gemiddelde klopt niet',
      ...more,
    })
    .execute();

const rowsOf = (trx: Transaction<Database>, { deliveryId }: DeliveryReference) =>
  Promise.all(
    rowTables.map(async (table) => {
      const { rows } = await sql<{ rows: number }>`
        select count(*)::integer as rows from ${sql.table(table)} where delivery_id = ${deliveryId}`.execute(
        trx,
      );
      return rows[0]?.rows;
    }),
  );
const none = [0, 0, 0, 0];

describe('the rows of a delivery', () => {
  test('are there for an analyst once she has written that she opens it, and only of that one', async () => {
    await withActor(database.app, analyst, async (trx) => {
      expect(await rowsOf(trx, delivery)).toEqual(none);
      await open(trx, [delivery.deliveryId]);
      expect(await rowsOf(trx, delivery)).not.toEqual(none);
      expect(await rowsOf(trx, other)).toEqual(none);
    });
  });

  test('are closed again in the next transaction', async () => {
    expect(await withActor(database.app, analyst, (trx) => rowsOf(trx, delivery))).toEqual(none);
  });

  test('are there for a manager of the location, once she has written which one she opens and why', async () => {
    await withActor(database.app, manager('breda'), async (trx) => {
      expect(await rowsOf(trx, delivery)).toEqual(none);
      await open(trx, [delivery.deliveryId]);
      expect(await rowsOf(trx, delivery)).not.toEqual(none);
      expect(await rowsOf(trx, other)).toEqual(none);
    });
    expect(await withActor(database.app, manager('breda'), (trx) => rowsOf(trx, delivery))).toEqual(none);
  });

  test('are opened for a manager by no line of another reading, without a reason, or of more than that delivery', async () => {
    const subjects = [delivery.deliveryId];
    for (const line of [
      { what: 'reports.year' },
      { reason: null },
      { subjects: [...subjects, other.deliveryId] },
    ])
      await withActor(database.app, manager('breda'), async (trx) => {
        await open(trx, subjects, line);
        expect(await rowsOf(trx, delivery)).toEqual(none);
      });
  });

  test('are not there for a manager of another provider, who opens none', async () => {
    const elsewhere = manager('ede');
    await expect(
      withActor(database.app, elsewhere, (trx) => open(trx, [delivery.deliveryId])),
    ).rejects.toThrow(/row-level security/);
    await withActor(database.app, elsewhere, async (trx) => {
      await open(trx, [delivery.deliveryId], { locationId: 'ede' });
      expect(await rowsOf(trx, delivery)).toEqual(none);
    });
  });
});

describe('the line that opens a delivery', () => {
  const refused = /row-level security/;
  const opening = (subjects: readonly string[], more: object = {}) =>
    withActor(database.app, analyst, (trx) => open(trx, subjects, more));

  test('names one delivery of that location, and why', async () => {
    await expect(opening(['00000000-0000-4000-8000-000000000000'])).rejects.toThrow(refused);
    await expect(opening([])).rejects.toThrow(refused);
    await expect(opening([delivery.deliveryId, other.deliveryId])).rejects.toThrow(refused);
    await expect(opening([delivery.deliveryId], { reason: null })).rejects.toThrow(refused);
    await expect(opening([delivery.deliveryId], { what: 'mothers.page' })).rejects.toThrow(refused);
    await expect(opening([delivery.deliveryId], { accountId: 'another' })).rejects.toThrow(refused);
  });

  test('is read by the location and its provider, and by who wrote it only where she writes it', async () => {
    const lines = (actor: Actor) =>
      withActor(database.app, actor, (trx) =>
        trx.selectFrom('mim.access_log').select('what').where('locationId', '=', 'breda').execute(),
      );
    for (const reader of [breda, manager('breda')])
      expect(await lines(reader)).toContainEqual({ what: 'deliveries.look' });
    for (const reader of [analyst, manager('ede')])
      expect(await lines(reader)).not.toContainEqual({ what: 'deliveries.look' });
  });
});

describe('what the institute writes', () => {
  test('is added by an analyst alone, and never changed', async () => {
    const deadline = (actor: Actor) =>
      withActor(database.app, actor, (trx) =>
        trx
          .insertInto('mim.delivery_deadline')
          .values({ fromYear: 2008, deadlineOn: '2009-03-15' })
          .execute(),
      );
    const reminder = (actor: Actor) =>
      withActor(database.app, actor, (trx) =>
        trx
          .insertInto('mim.delivery_reminder')
          .values({ locationId: 'breda', year: 2008, cause: 'late' })
          .execute(),
      );
    for (const write of [deadline, reminder]) {
      await write(analyst);
      for (const actor of [breda, anActor('manager', 'breda'), anActor('administrator')])
        await expect(write(actor)).rejects.toThrow(/row-level security/);
    }
    for (const table of [
      'mim.delivery_deadline',
      'mim.delivery_reminder',
      'mim.delivery_judgement',
    ] as const) {
      const change = (statement: string) =>
        withActor(database.app, analyst, (trx) => sql.raw(`${statement} ${table}`).execute(trx));
      await expect(change('delete from')).rejects.toThrow(/permission denied/);
    }
  });

  test('of a deadline lies in the year after', async () => {
    const setting = withActor(database.app, analyst, (trx) =>
      trx.insertInto('mim.delivery_deadline').values({ fromYear: 2008, deadlineOn: '2008-12-31' }).execute(),
    );
    await expect(setting).rejects.toThrow(/delivery_deadline_in_next_year/);
  });
});

describe('the days of a location', () => {
  const setting = (days: {
    openedOn: string | null;
    closedOn: string | null;
    firstYear: number;
    lastYear: number | null;
  }) =>
    withActor(database.app, anActor('administrator'), (trx) =>
      trx.updateTable('mim.location').set(days).where('locationId', '=', 'breda').execute(),
    );

  test('lie in its first and last year', async () => {
    await setting({ openedOn: '2004-05-01', closedOn: '2010-03-31', firstYear: 2004, lastYear: 2010 });
    const years = { firstYear: 2004, lastYear: 2010 };
    await expect(setting({ ...years, openedOn: '2005-05-01', closedOn: null })).rejects.toThrow(
      /location_opened/,
    );
    await expect(setting({ ...years, openedOn: null, closedOn: '2011-01-01' })).rejects.toThrow(
      /closed_in_last_year/,
    );
    await expect(
      setting({ firstYear: 2004, lastYear: null, openedOn: null, closedOn: '2010-03-31' }),
    ).rejects.toThrow(/closed_in_last_year/);
    await setting({ firstYear: 2000, lastYear: null, openedOn: null, closedOn: null });
  });
});
