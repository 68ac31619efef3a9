import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
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

describe('the built service', () => {
  it('refuses wrong settings, a line each, without a stack', async () => {
    const child = start({ MIM_ANALYTICS_PORT: 'x', MIM_ACTOR_TOKEN_SECRET: 'short' });
    const [messages] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect(child.exitCode).toBe(2);
    for (const name of ['MIM_ANALYTICS_PORT', 'MIM_ACTOR_TOKEN_SECRET', 'MIM_ANALYTICS_DATABASE_URL']) {
      expect(messages).toMatch(new RegExp(`^${name} must be `, 'm'));
    }
    expect(messages).not.toMatch(/^\s+at |\.js\b/m);
  });

  it('refuses a role that could bypass row security', async () => {
    const child = start({
      MIM_ANALYTICS_PORT: '0',
      MIM_ACTOR_TOKEN_SECRET: actorTokenSecret,
      MIM_ANALYTICS_DATABASE_URL: database.connectionStrings.owner,
    });
    const [messages] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect(child.exitCode).toBe(2);
    expect(messages).toContain('mim_owner');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('stops at %s and leaves nothing behind', async (signal) => {
    const child = start({
      MIM_ANALYTICS_PORT: '0',
      MIM_ACTOR_TOKEN_SECRET: actorTokenSecret,
      MIM_ANALYTICS_DATABASE_URL: database.connectionStrings.analytics,
    });
    const address = await addressOf(child);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    child.kill(signal);
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });
});
