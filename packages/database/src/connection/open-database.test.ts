import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/index.js';
import { openDatabase } from './open-database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

async function arrived(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
    database.app,
  );
  return rows[0]?.value;
}

describe('a value arrives', () => {
  test('as text when it is a civil date, on the day of a change of the clock too', async () => {
    expect(await arrived("date '2008-03-30'")).toBe('2008-03-30');
    expect(await arrived("date '2008-02-29'")).toBe('2008-02-29');
  });

  test('as a number when it is a count', async () => {
    expect(await arrived('count(*)')).toBe(1);
    expect(await arrived(`${Number.MAX_SAFE_INTEGER}::bigint`)).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('not at all when a number would lose some of it', async () => {
    await expect(arrived('9007199254740993::bigint')).rejects.toThrow(/loss/);
  });

  test('as facts when a query makes a document of columns, and as it was stored when it is stored', async () => {
    const document = `{"first_day": "2008-05-01", "days": [{"last_day": null}]}`;
    expect(await arrived(`'${document}'::json`)).toEqual({
      firstDay: '2008-05-01',
      days: [{ lastDay: null }],
    });
    expect(await arrived(`'${document}'::jsonb`)).toEqual(JSON.parse(document));
  });

  test('as a Date when it is a moment', async () => {
    expect(await arrived("timestamptz '2008-07-09T12:00Z'")).toEqual(new Date('2008-07-09T12:00:00Z'));
  });
});

describe('a handle', () => {
  test('bounds how long a statement, a lock and an idle transaction may take', async () => {
    const db = openDatabase({
      connectionString: database.connectionStrings.app,
      applicationName: 'mim-test',
      patience: 119_000,
    });
    const { rows } = await sql<{ bounds: string[] }>`select array[
      current_setting('statement_timeout'), current_setting('lock_timeout'),
      current_setting('idle_in_transaction_session_timeout')
    ] as bounds`.execute(db);
    await db.destroy();
    expect(rows).toEqual([{ bounds: ['119s', '119s', '119s'] }]);
  });

  test('shows its name to whoever looks at the server', async () => {
    expect(await arrived("current_setting('application_name')")).toBe('mim-test');
  });

  test('outlives a connection that breaks while it is used, and tells', async () => {
    const broken: Error[] = [];
    const db = openDatabase({
      connectionString: database.connectionStrings.app,
      applicationName: 'mim-test',
      maxConnections: 1,
      onConnectionError: (error) => broken.push(error),
    });
    try {
      await expect(sql`select pg_terminate_backend(pg_backend_pid())`.execute(db)).rejects.toThrow();
      // A query can still meet the connection while it closes; after that there is a new one.
      const ask = async () => (await sql<{ value: number }>`select 1 as value`.execute(db)).rows;
      await expect.poll(ask).toEqual([{ value: 1 }]);
      expect(broken.length).toBeGreaterThan(0);
    } finally {
      await db.destroy();
    }
  });
});
