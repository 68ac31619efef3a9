import { createHash } from 'node:crypto';
import {
  deliveryTable,
  inRowOrder,
  type TableName,
  tableHeader,
  tableNames,
  writeDelivery,
} from '@mim/domain/delivery';
import { aDelivery, deliveryArbitrary } from '@mim/domain/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { addLocations, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { deliveryChecksum } from './delivery-checksum.js';
import { readDeliveryRows } from './read-delivery-rows.js';
import { type DeliveryReference, storeDelivery, type ValidDelivery } from './store-delivery.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await addLocations(database.app, 'breda');
});
afterAll(() => database.close());

const breda = anActor('coordinator', 'breda');
let version = 0;

/** Stores a delivery as the next version. */
async function store(delivery: ValidDelivery): Promise<DeliveryReference> {
  version += 1;
  const descriptor = { ...delivery.descriptor, version };
  const stored = await withActor(database.app, breda, (trx) =>
    storeDelivery(trx, { ...delivery, descriptor }),
  );
  if (!stored.ok) throw new Error(stored.problem.code);
  return stored.value;
}

/** Reads a table back, as analytics does. */
function readBack(name: TableName, reference: DeliveryReference, batchSize?: number): Promise<unknown[][]> {
  return withActor(database.analytics, anActor('analyst'), async (trx) => {
    const batches: unknown[][] = [];
    for await (const batch of readDeliveryRows(trx, name, reference, batchSize)) batches.push([...batch]);
    return batches;
  });
}

const byKey = (name: TableName, rows: readonly object[]): object[] => {
  const { key } = deliveryTable(name);
  const keyOf = (row: object): string => String(Reflect.get(row, key));
  return [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
};

describe('a delivery that is stored', () => {
  test('reads back row for row, value for value', async () => {
    await fc.assert(
      fc.asyncProperty(deliveryArbitrary(2008, 'breda'), async (delivery) => {
        const reference = await store(delivery);
        for (const name of tableNames) {
          const rows = (await readBack(name, reference)).flat();
          expect(rows).toEqual(byKey(name, delivery[name]));
        }
      }),
      { seed: 2008, numRuns: 30 },
    );
  });

  test('reads back in batches of at most the size that was asked, each row once', async () => {
    const delivery = aDelivery({ participations: Array.from({ length: 11 }, () => ({})) });
    const reference = await store(delivery);
    const batches = await readBack('participations', reference, 4);
    expect(batches.map((batch) => batch.length)).toEqual([4, 4, 3]);
    expect(new Set(batches.flat().map((row) => Reflect.get(row as object, 'participation_id'))).size).toBe(
      11,
    );
  });

  test('reads back in the order in which its rows stand in the file, whatever signs their identifiers have', async () => {
    const ids = ['b', 'A', 'a', 'B', 'a-b', 'ab', 'a b', 'É', 'e', '10', '9', '\uFF21', '😀', '_'];
    const delivery = aDelivery({
      participations: ids.map((id) => ({ participation_id: id })),
      visitingMothers: ids.map((id) => ({ visiting_mother_id: id })),
      coordinators: ids.map((id) => ({ coordinator_id: id })),
    });
    const reference = await store(delivery);
    for (const name of ['participations', 'visiting-mothers', 'coordinators'] as const) {
      const rows = (await readBack(name, reference, 2)).flat();
      expect(rows).toEqual(inRowOrder(name as TableName, delivery[name]));
    }
    // Whatever the rules are by which a database orders texts elsewhere.
    const ordered = await sql<{ column: string }>`
      select column_name as column from information_schema.columns
      where table_schema = 'mim' and table_name like 'delivery\_%' and collation_name = 'C'`.execute(
      database.owner,
    );
    expect(ordered.rows.map(({ column }) => column).toSorted()).toEqual([
      'coordinator_id',
      'participation_id',
      'visiting_mother_id',
    ]);
  });

  test('says how many rows it has, and who confirmed what', async () => {
    const confirmedWarnings = [
      { code: 'often-not-known', file: 'participations.csv', line: 1, column: 'income' },
    ] as const;
    const { deliveryId } = await store({ ...aDelivery({ coordinators: [{}, {}] }), confirmedWarnings });
    const stored = await withActor(database.app, breda, (trx) =>
      trx.selectFrom('mim.delivery').selectAll().where('deliveryId', '=', deliveryId).executeTakeFirst(),
    );
    expect(stored).toMatchObject({
      ...{ participations: 1, visitingMothers: 1, coordinators: 2 },
      ...{ confirmedWarnings: confirmedWarnings, sentBy: breda.accountId, year: 2008 },
    });
  });

  test('has the sum of its files, by which whoever has the folder sees that it is the one that was sent', async () => {
    const delivery = aDelivery({ participations: [{}, {}] });
    const { deliveryId } = await store(delivery);
    const sent = { ...delivery, descriptor: { ...delivery.descriptor, version } };
    const sum = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    const listing = Object.entries(writeDelivery(sent))
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, text]) => `${sum(text)}  ${name}\n`);
    const stored = await withActor(database.app, breda, (trx) =>
      trx
        .selectFrom('mim.delivery')
        .select('checksum')
        .where('deliveryId', '=', deliveryId)
        .executeTakeFirst(),
    );
    expect(stored?.checksum).toBe(sum(listing.join('')));
    const [first] = sent.participations;
    const other = { ...sent, participations: [{ ...first, visits_done: 99 }] } as typeof sent;
    expect(deliveryChecksum(other)).not.toBe(stored?.checksum);
  });

  test('is changed and removed by nobody who serves people, nor is what was said of it', async () => {
    await store(aDelivery());
    for (const table of [
      'delivery',
      'delivery_participation',
      'delivery_judgement',
      'registration_confirmation',
    ])
      for (const statement of [
        sql`delete from ${sql.table(`mim.${table}`)}`,
        sql`update ${sql.table(`mim.${table}`)} set location_id = 'breda'`,
      ]) {
        const done = withActor(database.app, breda, (trx) => statement.execute(trx));
        expect(await done.catch((error: { code?: string }) => error.code), table).toBe('42501');
      }
  });

  test.each([
    ['sentBy', sql`'somebody else'`],
    ['receivedAt', sql`'2008-01-01T12:00:00Z'::timestamptz`],
    ['sentIn', sql`'999999999'::xid8`],
  ] as const)('says itself by whom, when and in which transaction it was sent: %s', async (column, value) => {
    const head = {
      locationId: 'breda',
      year: 2007,
      version: 1,
      participations: 0,
      visitingMothers: 0,
      coordinators: 0,
    };
    const descriptor = JSON.stringify({ location: { code: 'breda' }, year: 2007, version: 1 });
    const values = { ...head, descriptor, [column]: value };
    const done = withActor(database.app, breda, (trx) =>
      trx.insertInto('mim.delivery').values(values).execute(),
    );
    expect(await done.catch((error: { code?: string }) => error.code)).toBe('42501');
  });

  test('takes its version: another of the same version is refused, and nothing of it stays', async () => {
    await store(aDelivery());
    const again = await withActor(database.app, breda, (trx) =>
      storeDelivery(trx, aDelivery({ descriptor: { version }, participations: [{}, {}, {}] })),
    );
    expect(again).toMatchObject({ ok: false, problem: { code: 'delivery-version-exists' } });
    const versions = await withActor(database.app, breda, (trx) =>
      trx.selectFrom('mim.delivery').select('participations').where('version', '=', version).execute(),
    );
    expect(versions).toEqual([{ participations: 1 }]);
  });
});

describe('the tables of a delivery', () => {
  const typeOf = {
    id: 'text',
    slug: 'text',
    month: 'text',
    code: 'text',
    codes: 'ARRAY',
    date: 'date',
    boolean: 'boolean',
    integer: 'integer',
    number: 'double precision',
  } as const;

  test.each([
    ['participations', 'delivery_participation'],
    ['visiting-mothers', 'delivery_visiting_mother'],
    ['coordinators', 'delivery_coordinator'],
    ['uptake', 'delivery_uptake'],
  ] as const)(
    'of %s have the columns that the domain defines, in type and in being required',
    async (name, table) => {
      const { rows } = await sql<{ column: string; type: string; required: boolean }>`
      select column_name as column, data_type as type, is_nullable = 'NO' as required
      from information_schema.columns where table_schema = 'mim' and table_name = ${table}
      order by ordinal_position`.execute(database.owner);
      const { columns } = deliveryTable(name);
      const wanted = tableHeader(name).map((column) => {
        const definition = columns[column];
        if (definition === undefined) throw new Error(column);
        return { column, type: typeOf[definition.type], required: definition.required };
      });
      expect(rows.slice(0, 2).map(({ column }) => column)).toEqual(['location_id', 'delivery_id']);
      expect(rows.slice(2)).toEqual(wanted);
    },
  );
});
