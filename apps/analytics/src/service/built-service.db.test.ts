import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorTokenSecret } from '../testing/test-service.js';

/** The service as it is started: built, in a process of its own. */
const program = fileURLToPath(new URL('../../dist/service/main.js', import.meta.url));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const start = (environment: Record<string, string>) =>
  spawn(process.execPath, [program], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });

/** The first address that the log names. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the process has no output');
  for await (const line of createInterface({ input: stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the process ended without an address');
}

const right = () => ({
  MIM_ANALYTICS_PORT: '0',
  MIM_ACTOR_TOKEN_SECRET: actorTokenSecret,
  MIM_ANALYTICS_DATABASE_URL: database.connectionStrings.analytics,
});
const elsewhere = (change: (address: URL) => void): string => {
  const address = new URL(database.connectionStrings.analytics);
  change(address);
  return address.href;
};
const address = (text: string) => ({ MIM_ANALYTICS_DATABASE_URL: text });

/** What is wrong when the service starts, and the line in which it says so. */
const refusals: readonly (readonly [what: string, change: () => Record<string, string>, line: RegExp])[] = [
  [
    'a demo secret',
    () => ({ NODE_ENV: 'production', MIM_ACTOR_TOKEN_SECRET: 'change-me'.repeat(5) }),
    /^MIM_ACTOR_TOKEN_SECRET must be a random secret/,
  ],
  [
    'the owner',
    () => address(database.connectionStrings.owner),
    /mim_owner owns tables\. Put the address of mim_analytics in MIM_ANALYTICS_DATABASE_URL/,
  ],
  [
    'the role of the API',
    () => address(database.connectionStrings.app),
    /role mim_app, not mim_analytics\. Put the address of mim_analytics in/,
  ],
  [
    'a server where nobody listens',
    () => address(elsewhere((url) => (url.port = '9'))),
    /\(ECONNREFUSED: nobody listens there\)\. Check MIM_ANALYTICS_DATABASE_URL, and/,
  ],
];

describe('the built service', () => {
  it('refuses wrong settings, a line each, without a stack', async () => {
    const child = start({ MIM_ANALYTICS_PORT: 'x', MIM_ACTOR_TOKEN_SECRET: 'short' });
    const [messages] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect(child.exitCode).toBe(2);
    for (const name of ['MIM_ANALYTICS_PORT', 'MIM_ACTOR_TOKEN_SECRET', 'MIM_ANALYTICS_DATABASE_URL']) {
      expect(messages).toMatch(new RegExp(`^${name} must be .* Correct the setting`, 'm'));
    }
    expect(messages).not.toMatch(/^\s+at |\.js\b/m);
  });

  it.each(refusals)(
    'with %s is refused in one line: the cause and what to do',
    async (_what, change, line) => {
      const child = start({ ...right(), ...change() });
      const [messages] = await Promise.all([text(child.stderr), once(child, 'close')]);
      expect([child.exitCode, messages.split('\n')]).toEqual([2, [expect.stringMatching(line), '']]);
      expect(messages).not.toMatch(/hidden|node:|\.js\b/);
    },
  );

  it.each(['SIGTERM', 'SIGINT'] as const)('stops at %s and leaves nothing behind', async (signal) => {
    const child = start(right());
    const listening = await addressOf(child);
    expect((await fetch(`${listening}/healthz`)).status).toBe(200);
    child.kill(signal);
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    await expect(fetch(`${listening}/healthz`)).rejects.toThrow();
  });

  // The last one: it takes away what the others start on.
  it('is refused at a database of another schema, in one line', async () => {
    await sql`delete from mim.migration where name like '0002%'`.execute(database.owner);
    const child = start(right());
    const [messages] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([child.exitCode, messages]).toEqual([
      2,
      expect.stringMatching(/^The database misses migration 0002_\w+\. Run npm run mim -- migrate\.\n$/),
    ]);
  });
});
