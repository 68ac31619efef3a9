import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@mim/database';
import { startThrowawayServer, type ThrowawayServer } from '@mim/database/testing';
import { languages } from '@mim/domain/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { examplesOf, wordsOf } from '../testing/examples-of.js';
import { runCaptured } from '../testing/run-captured.js';

/** A server of its own: these tests make and drop roles, which all databases of a server share. */
let server: ThrowawayServer;
let folder: string;
beforeAll(async () => {
  server = await startThrowawayServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mim-setup-'));
  return () => rm(folder, { recursive: true });
});

/** Somebody's server before anything of the programme is on it. */
async function clear(): Promise<void> {
  const url = new URL(server.administratorConnectionString);
  url.pathname = '/postgres';
  const db = openDatabase({ connectionString: url.href, applicationName: 'mim-test', maxConnections: 1 });
  await sql`drop database if exists mim with (force)`.execute(db);
  await sql`drop role if exists mim_app, mim_auth, mim_analytics, mim_owner`.execute(db);
  await db.destroy();
}

const setUp = (flags: { origin?: string; folder?: string; database?: string } = {}) =>
  runCaptured(
    [
      'setup',
      ...['--origin', flags.origin ?? 'https://mim.example'],
      ...['--folder', flags.folder ?? join(folder, 'settings')],
    ],
    { DATABASE_URL: flags.database ?? server.administratorConnectionString },
  );

/** What a program is started with: each line of its file. */
async function settingsIn(file: string): Promise<Record<string, string>> {
  const text = await readFile(join(folder, 'settings', file), 'utf8');
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [name, ...value] = line.split('=');
      return name ? [[name, value.join('=')]] : [];
    }),
  );
}

describe('mim setup', () => {
  it('makes database and roles, and writes for each program what it needs and nothing more', async () => {
    await clear();
    const { code, lines, data } = await setUp();
    expect([code, lines, data.length]).toEqual([0, [], 3]);
    const [api, analytics, operator] = await Promise.all(
      ['api.env', 'analytics.env', 'operator.env'].map(settingsIn),
    );
    expect((await runCaptured(['migrate'], operator)).code).toBe(0);
    expect(api?.MIM_ACTOR_TOKEN_SECRET).toBe(analytics?.MIM_ACTOR_TOKEN_SECRET);
    const secrets = ['MIM_AUTH_SECRET', 'MIM_ACTOR_TOKEN_SECRET', 'MIM_PSEUDONYM_SECRET'].map(
      (name) => api?.[name],
    );
    expect(new Set(secrets).size).toBe(3);
    expect(Object.keys(analytics ?? {})).not.toContain('MIM_PSEUDONYM_SECRET');
    for (const server of [api, analytics]) expect(JSON.stringify(server)).not.toContain('mim_owner');
    expect((await stat(join(folder, 'settings', 'api.env'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'settings'))).mode & 0o777).toBe(0o700);
  });

  it('writes over nothing, and gives no role that is there another password', async () => {
    await clear();
    await setUp();
    const before = await settingsIn('operator.env');
    const again = await setUp();
    expect([again.code, again.data, again.lines.length]).toEqual([1, [], 1]);
    expect(await settingsIn('operator.env')).toEqual(before);
    const elsewhere = await setUp({ folder: join(folder, 'other') });
    expect(elsewhere).toMatchObject({ code: 1, data: [] });
    expect(elsewhere.lines).toEqual([expect.stringContaining('roles of MIM already')]);
    expect(await readdir(join(folder, 'other'))).toEqual([]);
    expect((await runCaptured(['migrate'], before)).code).toBe(0);
  });

  it.each([
    ['an address without https', { origin: 'http://mim.example' }, 2],
    ['an address with a path', { origin: 'https://mim.example/mim' }, 2],
    ['no connection', { database: '' }, 2],
    ['a server that is not there', { database: 'postgresql://postgres:x@127.0.0.1:1/mim' }, 1],
    ['a folder in a folder that is not there', { folder: '/nowhere/at/all' }, 1],
    ['a folder that is a file', { folder: '/etc/hostname' }, 1],
  ])('leaves nothing behind with %s', async (_what, flags, expected) => {
    const { code, data, lines } = await setUp(flags);
    expect([code, data, lines.length]).toEqual([expected, [], 1]);
    expect(await readdir(join(folder, 'settings')).catch(() => [])).toEqual([]);
  });

  it.each(languages)('runs as its help says: %s', async (language) => {
    const examples = await examplesOf('setup', language);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      await clear();
      const typed = wordsOf(example, (name) => join(folder, name));
      const { code, lines } = await runCaptured(typed, {
        MIM_LANGUAGE: language,
        DATABASE_URL: server.administratorConnectionString,
      });
      expect([example, code, lines]).toEqual([example, 0, []]);
    }
  });

  it('is not needed for a backup on a server where nothing is yet: restoring makes the roles with their passwords', async () => {
    await clear();
    await setUp();
    const settings = {
      ...(await settingsIn('api.env')),
      ...(await settingsIn('analytics.env')),
      ...(await settingsIn('operator.env')),
    };
    const backup = join(folder, 'backup');
    for (const words of [['migrate'], ['backup', '--folder', backup]])
      expect((await runCaptured(words, settings)).code).toBe(0);
    await clear();
    const restore = ['restore', '--folder', backup];
    const without = await runCaptured(restore, settings);
    expect([without.code, without.lines.length]).toEqual([1, 1]);
    const done = await runCaptured(restore, {
      ...settings,
      DATABASE_URL: server.administratorConnectionString,
    });
    expect([done.code, done.lines, done.data.length]).toEqual([0, [], 2]);
    const seen = await runCaptured(['doctor', '--settings', join(folder, 'settings')]);
    expect([seen.code, seen.data.filter((line) => line.startsWith('✗'))]).toEqual([0, []]);
  });
});
