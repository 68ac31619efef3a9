import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../schema/database.generated.js';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { openDatabase } from './open-database.js';
import { mostPrepared } from './preparing-client.js';

let database: TestDatabase;
let db: Kysely<Database>;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  db = openDatabase({
    connectionString: database.connectionStrings.app,
    applicationName: 'mim-test',
    maxConnections: 1,
    prepare: true,
  });
});
afterEach(() => db.destroy());

/** What the server keeps prepared for the one connection: this question is one of them. */
async function prepared(): Promise<string[]> {
  const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
  return rows.map(({ statement }) => statement);
}

test('the same question with other values is planned once', async () => {
  for (const value of ['one', 'two', 'three']) {
    const { rows } = await sql<{ value: string }>`select ${value}::text as value`.execute(db);
    expect(rows).toEqual([{ value }]);
  }
  expect((await prepared()).filter((statement) => /::text as value/.test(statement))).toHaveLength(1);
});

test('a question never takes more than one processor', async () => {
  const { rows } = await sql`show max_parallel_workers_per_gather`.execute(db);
  expect(rows).toEqual([{ maxParallelWorkersPerGather: '0' }]);
});

test('every question is answered as it is on a connection that prepares nothing', async () => {
  const values = fc.record({ text: fc.option(fc.string({ unit: 'grapheme-ascii' })), count: fc.integer() });
  const asked = ({ text, count }: { text: string | null; count: number }) =>
    sql`select ${text}::text as text, ${count}::bigint as count, array[${text}]::text[] as list`;
  await fc.assert(
    fc.asyncProperty(values, async (value) => {
      const plain = await asked(value).execute(database.app);
      expect((await asked(value).execute(db)).rows).toEqual(plain.rows);
    }),
    { seed: 2008, numRuns: 30 },
  );
});

test('what fails once can be asked again', async () => {
  const divided = (by: number) => sql<{ value: number }>`select 1 / ${by}::integer as value`.execute(db);
  await expect(divided(0)).rejects.toThrow(/division by zero/);
  expect((await divided(1)).rows).toEqual([{ value: 1 }]);
  await expect(sql`select missing from mim.visit where ${1}::integer = 1`.execute(db)).rejects.toThrow();
  expect((await divided(1)).rows).toEqual([{ value: 1 }]);
});

test('a connection keeps a bounded number of plans and answers what comes after them', async () => {
  for (let number = 0; number <= mostPrepared; number += 1) {
    const { rows } = await sql<{ value: number }>`select ${sql.raw(String(number))} as value`.execute(db);
    expect(rows).toEqual([{ value: number }]);
  }
  expect(await prepared()).toHaveLength(mostPrepared);
});

test('nothing but questions is prepared', async () => {
  await sql`set local statement_timeout = 1000`.execute(db);
  await sql`listen mim`.execute(db);
  expect(await prepared()).toHaveLength(1);
});
