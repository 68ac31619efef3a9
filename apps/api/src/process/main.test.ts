import { createServer } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProcess } from '../testing/test-process.js';
import { testEnvironment } from '../testing/test-settings.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const endOf = (change: Record<string, string>) => startProcess(testEnvironment(database, change)).ended;

/** A port that is in use as long as the test runs. */
async function takenPort(): Promise<{ port: number; free: () => void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, free: () => void server.close() };
}

describe('the start of the process', () => {
  it('ends with a line for each wrong setting that names it, never with a stack', async () => {
    const { code, stderr } = await endOf({ PORT: 'four', MIM_DEMO: 'perhaps' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^PORT must be .*\nMIM_DEMO must be .*\nCorrect the setting .*\n$/);
  });

  it('is refused in production with demo mode', async () => {
    const { code, stderr } = await endOf({
      NODE_ENV: 'production',
      MIM_PUBLIC_ORIGIN: 'https://mim.test',
      MIM_DEMO: 'true',
    });
    expect(code).toBe(2);
    expect(stderr).toContain('MIM_DEMO must be false in production');
  });

  it.each(['MIM_APP_DATABASE_URL', 'MIM_AUTH_DATABASE_URL'])(
    'is refused when %s is a role that can bypass row security',
    async (setting) => {
      const { code, stderr } = await endOf({ [setting]: database.connectionStrings.owner });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^The database role mim_owner can bypass row security: .*\n.*\n$/);
    },
  );

  it('says that the database cannot be reached, without its password', async () => {
    const { code, stderr } = await endOf({
      MIM_APP_DATABASE_URL: 'postgresql://mim_app:hidden@127.0.0.1:9/mim',
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^The database cannot be reached \(ECONNREFUSED\)\.\n.*MIM_APP_DATABASE_URL.*\n$/);
    expect(stderr).not.toContain('hidden');
  });

  it('says that the port is taken', async () => {
    const taken = await takenPort();
    const { code, stderr } = await endOf({ PORT: String(taken.port) });
    taken.free();
    expect(code).toBe(2);
    expect(stderr).toBe(`Port ${taken.port} is taken.\nStop the other program or choose another PORT.\n`);
  });
});
