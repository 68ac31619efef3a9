import {
  createTestDatabase,
  type SilentProxy,
  startSilentProxy,
  type TestDatabase,
} from '@mim/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyst } from '../../testing/actors.js';
import { startOn, type TestService } from '../../testing/test-service.js';

let database: TestDatabase;
let proxy: SilentProxy;
let service: TestService;
beforeAll(async () => {
  database = await createTestDatabase();
  proxy = await startSilentProxy(database.connectionStrings);
  // Not the ten seconds that hold where nothing is set: what is waited for here is their end.
  const throughProxy = { ...database, connectionStrings: proxy.connectionStrings };
  service = await startOn(throughProxy, { MIM_DATABASE_SECONDS: '2' });
});
afterAll(async () => {
  await service.close();
  await proxy.close();
  await database.close();
});

const ask = async () => {
  const { status, problem } = await service.ask('figures.years', undefined, analyst);
  return { status, problem };
};

it('a database that answers nothing is told while it is silent, by its cause in the log, and used when it speaks', async () => {
  expect(await ask()).toEqual({ status: 200, problem: undefined });
  proxy.fallSilent();
  expect(await ask()).toEqual({ status: 503, problem: 'data-unreachable' });
  proxy.speak();
  await expect.poll(ask, { timeout: 100_000 }).toEqual({ status: 200, problem: undefined });
  const broken = service.logged.filter((line) => line.includes('a connection to the database broke'));
  expect(broken.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ database: 'mim-analytics', type: 'Error', code: 'ETIMEDOUT' }),
  );
  expect(broken.join()).not.toMatch(/127\.0\.0\.1|postgres(ql)?:|silent|nothing/);
});
