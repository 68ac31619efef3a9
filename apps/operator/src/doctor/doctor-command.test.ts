import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pseudonymsOf, storeDelivery, withActor } from '@mim/database';
import {
  addLocations,
  anActor,
  createTestDatabase,
  type TestDatabase,
  withRole,
} from '@mim/database/testing';
import { aDelivery } from '@mim/domain/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsOfPrograms, settingsText } from '../setup/settings-files.js';
import { writeNewFiles } from '../setup/write-files.js';
import { installation } from '../testing/installation.js';
import { runCaptured } from '../testing/run-captured.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

type Change = Readonly<Record<string, string>>;
const doctor = (change: Change = {}, ...words: string[]) =>
  runCaptured(['doctor', ...words], { ...installation(database), ...change });
const onDatabase = (statements: string) => sql.raw(statements).execute(database.owner);
const onPort = (role: 'app' | 'analytics', port: string) => {
  const address = new URL(database.connectionStrings[role]);
  address.port = port;
  return address.href;
};

/** A delivery that was made here, under a key of pseudonyms. */
async function addDelivery(secret: string): Promise<void> {
  const code = 'breda-test';
  await addLocations(database.app, code);
  const location = { code, name: code, municipality: code };
  const delivery = aDelivery({ descriptor: { location, year: 2008, version: 1 }, participations: [] });
  const { keyCheck } = pseudonymsOf(secret, code);
  const stored = await withActor(database.app, anActor('coordinator', code), (trx) =>
    storeDelivery(trx, { ...delivery, keyCheck }),
  );
  expect(stored.ok).toBe(true);
}

describe('mim doctor', () => {
  it('of an installation in order has no line of something wrong, and ends well', async () => {
    const { code, data, lines } = await doctor();
    expect([code, lines, data.filter((line) => line.startsWith('✗'))]).toEqual([0, [], []]);
    for (const check of [
      'settings',
      'address',
      'server',
      'schema',
      'rights',
      'pools',
      'pseudonyms',
      'clock',
      'disk',
    ])
      expect(data.filter((line) => line.startsWith(`✓ ${check} `)).length, check).toBe(1);
    expect(data.filter((line) => line.startsWith('✓ connections'))).toHaveLength(4);
    expect(data.join()).toContain(
      'There is no administrator yet. Invite the first with npm run mim -- administrator create.',
    );
  });

  it('says the same to a program, with codes, and no secret or password in it', async () => {
    const { code, data } = await doctor({ MIM_AUTH_SECRET: 'hush' }, '--format', 'json');
    const { inOrder, findings } = JSON.parse(data.join('\n'));
    expect([code, inOrder]).toEqual([1, false]);
    expect(findings.filter(({ state }: { state: string }) => state === 'wrong')).toEqual([
      {
        check: 'settings',
        state: 'wrong',
        found: expect.stringMatching(/^MIM_AUTH_SECRET must be/),
        remedy: expect.any(String),
      },
    ]);
    expect(data.join()).not.toMatch(/hush|postgres:\/\//);
  });

  it('reads the settings of all programs from the folder that setup writes, and says which it cannot', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mim-settings-'));
    const { app: _, ...connections } = database.connectionStrings;
    const files = settingsOfPrograms({
      origin: 'https://mim.example',
      connections: { ...connections, app: connections.auth },
      secrets: {
        auth: 'a'.repeat(40),
        actorToken: 'Wm3kR9tB5xJq7nVd1sLh6gYc8pFz2aEu',
        pseudonym: 'Hj5nD2wP8rXt4mKb7vQs1cLf9gYz6eAu',
      },
    });
    await writeNewFiles(
      folder,
      Object.entries(files).map(([name, settings]) => [name, settingsText(settings)]),
    );
    const { code, data } = await doctor({}, '--settings', folder);
    expect([code, data.filter((line) => line.startsWith('✗'))]).toEqual([
      1,
      [
        expect.stringContaining('MIM_AUTH_SECRET must be a random'),
        expect.stringContaining('role mim_auth, not mim_app'),
      ],
    ]);
    await rm(join(folder, 'analytics.env'));
    const unread = await doctor({}, '--settings', folder);
    expect([unread.code, unread.data, unread.lines]).toEqual([
      2,
      [],
      [expect.stringMatching(/analytics\.env cannot be read \(ENOENT\)\. Name/)],
    ]);
    await rm(folder, { recursive: true });
  });

  it.each<[what: string, change: () => Change, line: RegExp]>([
    [
      'a secret of an example',
      () => ({ MIM_AUTH_SECRET: 'change-me'.repeat(5) }),
      /✗ settings +MIM_AUTH_SECRET must be a random secret.* Correct/,
    ],
    [
      'no https',
      () => ({ MIM_PUBLIC_ORIGIN: 'http://mim.example' }),
      /✗ address +MIM_PUBLIC_ORIGIN is no https address/,
    ],
    [
      'a role exchanged',
      () => ({ MIM_APP_DATABASE_URL: database.connectionStrings.auth }),
      /✗ connections +This is the role mim_auth, not mim_app\. Put/,
    ],
    [
      'the owner as owner’s guest',
      () => ({ MIM_OWNER_DATABASE_URL: database.connectionStrings.app }),
      /✗ connections +This is the role mim_app, not mim_owner\. Put/,
    ],
    [
      'a server that is away',
      () => ({ MIM_ANALYTICS_DATABASE_URL: onPort('analytics', '9') }),
      /✗ connections .*ECONNREFUSED.* Check MIM_ANALYTICS_DATABASE_URL/,
    ],
    [
      'pools that do not fit',
      () => ({ MIM_APP_CONNECTIONS: '500' }),
      /✗ pools +The servers want up to 520 connections/,
    ],
  ])('with %s says so in one line, and ends with 1', async (_what, change, line) => {
    const { code, data } = await doctor(change());
    expect([code, data.filter((each) => each.startsWith('✗'))]).toEqual([
      1,
      [
        ...(_what === 'no https' ? [expect.stringMatching(/✗ settings +MIM_PUBLIC_ORIGIN/)] : []),
        expect.stringMatching(line),
      ],
    ]);
  });

  it('with a role that can more than it may says so', async () => {
    const { code, data } = await withRole(database, 'bypassrls', (address) =>
      doctor({ MIM_APP_DATABASE_URL: address }),
    );
    expect(code).toBe(1);
    expect(data.join('\n')).toMatch(
      /✗ connections +The database role test_\w+ can bypass row security: .* has BYPASSRLS/,
    );
  });

  it.each([
    [
      'grant delete on mim.access_log to mim_app',
      'revoke delete on mim.access_log from mim_app',
      /✗ rights +A right too many: mim\.access_log: mim_app delete\. Take it back/,
    ],
    [
      'revoke usage on schema mim from mim_analytics',
      'grant usage on schema mim to mim_analytics',
      /✗ rights +A right is missing: schema mim: mim_analytics usage\. Give it back/,
    ],
    [
      'alter table mim.visit disable row level security',
      'alter table mim.visit enable row level security',
      /✗ rights +mim\.visit breaks a rule \(row-security-off\)/,
    ],
  ])('after %s says what is not as the program leaves it', async (spoil, mend, line) => {
    await onDatabase(spoil);
    const { code, data } = await doctor();
    await onDatabase(mend);
    expect([code, data.some((each) => line.test(each))]).toEqual([1, true]);
    expect((await doctor()).code).toBe(0);
  });

  it('with another secret of pseudonyms than what was sent says whose year it does not fit', async () => {
    await addDelivery(installation(database).MIM_PSEUDONYM_SECRET ?? '');
    expect((await doctor()).data.join('\n')).toMatch(
      /✓ pseudonyms +The secret is the one with which 1 locations/,
    );
    const { code, data } = await doctor({ MIM_PSEUDONYM_SECRET: 'uR7jGs2dPh4fKm9bXc3rLy6Wn1Tv8qZe' });
    expect(code).toBe(1);
    expect(data.join('\n')).toMatch(
      /✗ pseudonyms +MIM_PSEUDONYM_SECRET is another than the one with which breda-test sent before\./,
    );
  });

  // The last one: it takes away what the others look at.
  it('of another schema says which step is missing, and nothing of what it then cannot know', async () => {
    await onDatabase(`delete from mim.migration where name like '0002%'`);
    const { code, data } = await doctor();
    expect([code, data.filter((line) => /schema|rights|accounts/.test(line))]).toEqual([
      1,
      [
        expect.stringMatching(
          /^✗ schema +The database misses migration 0002_\w+\. Run npm run mim -- migrate\.$/,
        ),
      ],
    ]);
  });
});
