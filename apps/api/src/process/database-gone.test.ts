import {
  createTestDatabase,
  startThrowawayServer,
  type TestDatabase,
  type ThrowawayServer,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeProgramme } from '../testing/programme.js';
import { startOn, type TestApi } from '../testing/test-api.js';
import { openBrowser, type TestBrowser } from '../testing/test-browser.js';

let server: ThrowawayServer;
let database: TestDatabase;
let api: TestApi;
let browser: TestBrowser;

beforeAll(async () => {
  server = await startThrowawayServer();
  database = await createTestDatabase(server);
  await storeProgramme(database);
  api = await startOn(database);
  browser = openBrowser(api.url);
  await browser.signInDemo('demo-coordinator-escamp');
});
afterAll(async () => {
  await api.close();
  await database.close();
  await server.stop();
});

const ask = async () => {
  const answer = await browser.call('locations.list');
  return { status: answer.status, problem: answer.json[0].error?.data.problem.code as string | undefined };
};
const readiness = async (): Promise<number> => (await browser.send('/readyz')).status;

describe('a database that goes away', () => {
  it('is told in a problem for as long as it is away, and the API goes on when it is back', async () => {
    const resume = await server.interrupt();
    try {
      const answer = await browser.call('locations.list');
      expect(answer.json[0].error.data).toMatchObject({
        httpStatus: 503,
        problem: { code: 'data-unreachable' },
      });
      expect(answer.headers.get('retry-after')).toBe('60');
      expect(answer.text).not.toMatch(/ECONN|127\.0\.0\.1|stack/);
      const signingIn = await browser.signInDemo('demo-analyst');
      expect([signingIn.status, signingIn.headers.get('retry-after')]).toEqual([503, '60']);
      expect(await readiness()).toBe(503);
      expect((await browser.send('/healthz')).status).toBe(200);
    } finally {
      await resume();
    }
    expect(await readiness()).toBe(200);
    expect(await ask()).toEqual({ status: 200, problem: undefined });
  });

  it('in the midst of requests gives each an answer, right or a problem', async () => {
    const asked = Array.from({ length: 60 }, () => ask());
    const resume = await server.interrupt();
    const answers = await Promise.all([...asked, ask()]);
    await resume();
    expect(answers.at(-1)).toEqual({ status: 503, problem: 'data-unreachable' });
    for (const answer of answers) {
      expect([
        { status: 200, problem: undefined },
        { status: 503, problem: 'data-unreachable' },
      ]).toContainEqual(answer);
    }
    expect(await ask()).toEqual({ status: 200, problem: undefined });
  });

  it('costs no more than the requests on connections that are killed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const asked = Array.from({ length: 20 }, () => ask());
      await Promise.all([killConnections(database.app), killConnections(database.auth)]);
      for (const { status } of await Promise.all(asked)) expect([200, 503]).toContain(status);
    }
    expect(await readiness()).toBe(200);
  });
});

/** Ends the API's connections of a role, which may end its own. */
const killConnections = (handle: TestDatabase['app'] | TestDatabase['auth']) =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where usename = current_user and application_name like 'mim-api%'`.execute(handle);
