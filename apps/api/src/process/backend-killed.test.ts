import {
  createTestDatabase,
  type SilentProxy,
  startSilentProxy,
  type TestDatabase,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startOn, type TestApi } from '../testing/test-api.js';
import { openBrowser, type TestBrowser } from '../testing/test-browser.js';

let database: TestDatabase;
let proxy: SilentProxy;
let api: TestApi;
let browser: TestBrowser;

beforeAll(async () => {
  database = await createTestDatabase();
  await storeProgramme(database);
  proxy = await startSilentProxy(database.connectionStrings);
  api = await startOn(
    { ...database, connectionStrings: proxy.connectionStrings },
    { MIM_DATABASE_SECONDS: '100' },
  );
  browser = openBrowser(api.url);
  await browser.signInDemo('demo-coordinator-escamp');
});
afterAll(async () => {
  await api.close();
  await proxy.close();
  await database.close();
});

const view = { filter: {}, sort: { by: 'name', direction: 'ascending' } };
const calls = {
  'that reads': () => browser.call('views.list', { list: 'mothers' }),
  'that changes something': () => browser.call('views.save', { list: 'mothers', name: 'late', view }),
};
const ends = {
  'is ended by an administrator': async (pid: number) =>
    void (await sql`select pg_terminate_backend(${pid})`.execute(database.app)),
  'dies without a word': async () => proxy.cut(),
};

/** Ends the connection of a call while it waits inside its transaction. */
const interrupted = (call: () => ReturnType<TestBrowser['call']>, end: (pid: number) => Promise<void>) =>
  database.owner.transaction().execute(async (trx) => {
    await sql`lock table mim.saved_view in access exclusive mode`.execute(trx);
    const answer = call();
    const waiting = async () => {
      const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(database.app);
      return rows[0]?.pid ?? 0;
    };
    await expect.poll(waiting, { timeout: 100_000 }).toBeGreaterThan(0);
    await end(await waiting());
    return answer;
  });

describe.each(Object.entries(calls))('a call %s', (_call, call) => {
  it.each(Object.entries(ends))(
    'whose connection %s is told that the data cannot be reached, and logged by its cause',
    async (_end, end) => {
      const logged = api.logged.length;
      const { status, json } = await interrupted(call, end);
      expect([status, json[0].error.data.problem.code]).toEqual([503, 'data-unreachable']);
      const errors = api.logged
        .slice(logged)
        .map((line) => JSON.parse(line))
        .filter(({ err }) => err !== undefined);
      expect(errors.length).toBeGreaterThan(0);
      for (const { err } of errors)
        expect(`${err.type} ${err.message}`).toMatch(/57P01|connection|no answer|ECONN/i);
      expect((await call()).status).toBe(200);
    },
  );
});
