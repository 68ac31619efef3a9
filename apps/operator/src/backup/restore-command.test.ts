import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { assertSchemaFits } from '@mim/database';
import {
  addDossier,
  addLocations,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '@mim/database/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installation } from '../testing/installation.js';
import { runCaptured } from '../testing/run-captured.js';

let database: TestDatabase;
let folder: string;
let backup: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mim-restore-'));
  backup = join(folder, 'backup');
  await addLocations(database.app, 'breda-test', 'ede-test');
  await addDossier(database.app, anActor('coordinator', 'breda-test'), { toLocationId: 'ede-test' });
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const mim = (words: readonly string[], change: Readonly<Record<string, string>> = {}) =>
  runCaptured(words, { ...installation(database), ...change });
const restored = /^Restored and read back: \d+ tables, \d+ rows, as they were at .*Z\.$/;

/** A process that puts the backup back, and stands still when a table is loaded. */
function restoringUntil(table: string) {
  const script = `import { restoreBackup } from '@mim/database';
    setInterval(() => {}, 1000);
    await restoreBackup(${JSON.stringify(database.connectionStrings.owner)}, ${JSON.stringify(backup)}, {
      onTable: async ({ name }) => {
        console.log(name);
        if (name === ${JSON.stringify(table)}) await new Promise(() => {});
      },
    });`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('mim restore', () => {
  it('says what was written and what is in it', async () => {
    const { code, data, lines } = await mim(['backup', '--folder', backup]);
    expect([code, lines]).toEqual([0, []]);
    expect(data[1]).toMatch(
      /^In it: 2 locations, 0 accounts, \d+ trajectories, \d+ visiting mothers, \d+ visits, 0 deliveries\.$/,
    );
  });

  it('that is killed outright leaves nothing on which a server starts, and can be run again', async () => {
    await sql`drop schema mim cascade; drop schema auth cascade`.execute(database.owner);
    const process = restoringUntil('visit');
    for await (const line of createInterface({ input: process.stdout })) if (line === 'visit') break;
    process.kill('SIGKILL');
    await once(process, 'exit');
    expect(await assertSchemaFits(database.app)).toMatchObject({
      ok: false,
      problem: { code: 'migrations-unseen' },
    });
    const { rows } = await sql`select from pg_namespace where nspname in ('mim', 'auth')`.execute(
      database.owner,
    );
    expect(rows).toEqual([]);
    const again = await mim(['restore', '--folder', backup]);
    expect([again.code, again.lines, again.data[0]]).toEqual([0, [], expect.stringMatching(restored)]);
    expect((await assertSchemaFits(database.app)).ok).toBe(true);
    expect((await mim(['doctor'])).code).toBe(0);
    const full = await mim(['restore', '--folder', backup]);
    expect([full.code, full.data, full.lines]).toEqual([
      1,
      [],
      ['There is something in this database already. Name an empty database: nothing is overwritten.'],
    ]);
  });

  it.each([
    [
      'an address that is none',
      { DATABASE_URL: 'mysql://db' },
      2,
      /^DATABASE_URL must be a PostgreSQL address/,
    ],
    [
      'a server that is away',
      { DATABASE_URL: 'postgres://me:hush@127.0.0.1:9/mim' },
      1,
      /ECONNREFUSED.* Check DATABASE_URL/,
    ],
    [
      'an address of a role that is missing',
      { DATABASE_URL: 'postgres://me:hush@127.0.0.1:9/mim', MIM_APP_DATABASE_URL: '' },
      2,
      /^MIM_APP_DATABASE_URL must be/,
    ],
  ])('of %s for who makes the roles says so in one line', async (_what, change, expected, line) => {
    const { code, data, lines } = await mim(['restore', '--folder', backup], change);
    expect([code, data, lines]).toEqual([expected, [], [expect.stringMatching(line)]]);
    expect(lines.join()).not.toContain('hush');
  });
});
