import {
  createTestDatabase,
  type SilentProxy,
  startSilentProxy,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
  // Not the ten seconds that hold where nothing is set: what is waited for here is their end.
  const throughProxy = { ...database, connectionStrings: proxy.connectionStrings };
  api = await startOn(throughProxy, { MIM_DATABASE_SECONDS: '2' });
  browser = openBrowser(api.url);
  await browser.signInDemo('demo-coordinator-escamp');
});
afterAll(async () => {
  await api.close();
  await proxy.close();
  await database.close();
});

const ask = async () => {
  const { status, json } = await browser.call('locations.list');
  return { status, problem: json[0].error?.data.problem.code as string | undefined };
};

it('a database that answers nothing is told while it is silent, by its cause in the log, and used when it speaks', async () => {
  expect(await ask()).toEqual({ status: 200, problem: undefined });
  proxy.fallSilent();
  expect(await ask()).toEqual({ status: 503, problem: 'data-unreachable' });
  proxy.speak();
  await expect.poll(ask, { timeout: 100_000 }).toEqual({ status: 200, problem: undefined });
  const broken = api.logged.filter((line) => line.includes('a connection to the database broke'));
  expect(broken.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({
      database: expect.stringMatching(/^mim-api/),
      type: 'Error',
      code: 'ETIMEDOUT',
    }),
  );
  expect(broken.join()).not.toMatch(/127\.0\.0\.1|postgres(ql)?:|silent|nothing/);
});
