import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { lintCatalogue } from '../catalogue/lint.js';
import { applyBackupPolicies } from '../migration/backup-policies.js';
import { migrate, stepsOf } from '../migration/migrate.js';
import {
  addDossier,
  addLocations,
  addPerson,
  anActor,
  createTestDatabase,
  type TestDatabase,
} from '../testing/index.js';
import { sharedServer } from '../testing/shared-server.js';
import { restoreBackup } from './restore-backup.js';
import { writeBackup } from './write-backup.js';

const program = '0.1.0';
/** Backups that are made among writes here; a longer trial makes more. */
const moments = Number(process.env.MIM_SOAK_MOMENTS ?? 2);
const breda = anActor('coordinator', 'breda-test');

let source: TestDatabase;
let target: TestDatabase;
let folder: string;
let backup: string;
beforeAll(async () => {
  [source, target] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  folder = await mkdtemp(join(tmpdir(), 'mim-backup-'));
  backup = join(folder, 'backup');
  await addLocations(source.app, 'breda-test', 'ede-test');
  await addDossier(source.app, breda, { toLocationId: 'ede-test' });
  // What a text can hold that a file of rows writes otherwise.
  await addPerson(source.app, breda, { givenName: 'Fatma\t"\\N"\n', familyName: 'É' });
  await sql`insert into auth."user" (id, name, email, "emailVerified") values ('one', 'One', 'one@mim.example', true)`.execute(
    source.owner,
  );
  await emptied(target);
});
afterAll(async () => {
  await Promise.all([source.close(), target.close()]);
  await rm(folder, { recursive: true });
});

const emptied = ({ owner }: TestDatabase) =>
  sql`drop schema if exists mim cascade; drop schema if exists auth cascade`.execute(owner);
const tablesOf = async ({ owner }: TestDatabase) => {
  const { rows } = await sql<{ count: string }>`select count(*) from pg_class join pg_namespace as n
    on n.oid = relnamespace where nspname in ('mim', 'auth')`.execute(owner);
  return Number(rows[0]?.count);
};

/** Of each table how many rows there are and what they are, as a superuser sees them. */
async function contentsOf({ connectionStrings }: TestDatabase): Promise<readonly unknown[]> {
  const url = new URL(sharedServer().administratorConnectionString);
  url.pathname = new URL(connectionStrings.owner).pathname;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const tables = await client.query<{ target: string }>(
      `select format('%I.%I', schemaname, tablename) as target from pg_tables
       where schemaname in ('mim', 'auth') order by 1`,
    );
    const contents: unknown[] = [];
    for (const { target } of tables.rows) {
      const { rows } = await client.query(
        `select $1 as "table", count(*)::int as rows, md5(coalesce(string_agg(t::text, e'\n' order by t::text collate "C"), ''))
         as checksum from ${target} as t`,
        [target],
      );
      contents.push(...rows);
    }
    return contents;
  } finally {
    await client.end();
  }
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error) => error.problem?.code ?? String(error),
  );

describe('a backup', () => {
  test('of one database and put back into another is the same, row by row of every table, and keeps every rule', async () => {
    const manifest = await writeBackup(source.connectionStrings.owner, backup, { program });
    const before = await contentsOf(source);
    expect(manifest.tables.map(({ rows, schema, name }) => [`${schema}.${name}`, rows]).sort()).toEqual(
      (before as { table: string; rows: number }[])
        .map(({ table, rows }) => [table.replaceAll('"', ''), rows])
        .sort(),
    );
    for (const table of [
      'mim.person',
      'mim.row_change',
      'mim.signal',
      'mim.access_log',
      'mim.list_item',
      'auth.user',
    ])
      expect(manifest.tables.find(({ schema, name }) => `${schema}.${name}` === table)?.rows).toBeGreaterThan(
        0,
      );
    await restoreBackup(target.connectionStrings.owner, backup);
    expect(await contentsOf(target)).toEqual(before);
    expect(await lintCatalogue(target.app)).toEqual([]);
    // What is written next gets the next number, and its history is kept.
    await addPerson(target.app, breda, { givenName: 'Later' });
    const changes = (at: TestDatabase) =>
      withActor(
        at.app,
        breda,
        async (trx) =>
          (
            await trx
              .selectFrom('mim.row_change')
              .select(({ fn }) => fn.max('rowChangeId').as('last'))
              .execute()
          )[0]?.last,
      );
    expect(Number(await changes(target))).toBeGreaterThan(Number(await changes(source)));
    await emptied(target);
  });

  test('is for its owner alone, complete under its name, and overwrites nothing', async () => {
    expect((await stat(backup)).mode & 0o777).toBe(0o700);
    for (const file of await readdir(backup))
      expect([file, (await stat(join(backup, file))).mode & 0o777]).toEqual([file, 0o600]);
    expect(await readdir(folder)).toEqual(['backup']);
    expect(await codeOf(writeBackup(source.connectionStrings.owner, backup, { program }))).toBe(
      'backup-exists',
    );
    const nowhere = join(folder, 'none', 'backup');
    expect(await codeOf(writeBackup(source.connectionStrings.owner, nowhere, { program }))).toBe(
      'folder-unwritable',
    );
  });

  test('holds one moment, whoever writes meanwhile: the access log and what was written with it agree', async () => {
    const what = 'views.list';
    const write = () =>
      withActor(source.app, breda, async (trx) => {
        await trx
          .insertInto('mim.access_log')
          .values({ locationId: 'breda-test', what, subjects: [] })
          .execute();
        await trx
          .insertInto('mim.idempotency')
          .values({ locationId: 'breda-test', key: crypto.randomUUID(), procedure: what, inputHash: 'x' })
          .execute();
      });
    await write();
    const at = join(folder, 'moment');
    let written = 1;
    await writeBackup(source.connectionStrings.owner, at, {
      program,
      onTable: async () => {
        await write();
        written += 1;
      },
    });
    const linesWith = async (table: string) =>
      gunzipSync(await readFile(join(at, `mim.${table}.copy.gz`)))
        .toString()
        .split('\n')
        .filter((line) => line.includes('breda-test') && line.includes(what)).length;
    expect([await linesWith('access_log'), await linesWith('idempotency')]).toEqual([1, 1]);
    expect(written).toBeGreaterThan(50);
  });

  test(`restored to ${moments} moments among writes holds all that was acknowledged before, and nothing half`, async () => {
    const what = 'dossiers.read';
    let acknowledged = 0;
    let isWriting = true;
    // Each write is two rows of one transaction, as reading a dossier and its line in the access log are.
    const writing = (async () => {
      for (let number = 1; isWriting; number += 1) {
        await withActor(source.app, breda, async (trx) => {
          const key = crypto.randomUUID();
          await trx
            .insertInto('mim.access_log')
            .values({ locationId: 'breda-test', what, subjects: [key] })
            .execute();
          await trx
            .insertInto('mim.idempotency')
            .values({ locationId: 'breda-test', key, procedure: what, inputHash: 'x' })
            .execute();
        });
        acknowledged = number;
      }
    })();
    const { owner } = target.connectionStrings;
    try {
      for (let moment = 1; moment <= moments; moment += 1) {
        const at = join(folder, `random-${moment}`);
        const before = acknowledged;
        await writeBackup(source.connectionStrings.owner, at, { program });
        const after = acknowledged + 1;
        await restoreBackup(owner, at);
        const { rows } = await withActor(target.app, breda, (trx) =>
          sql<{ lines: string[]; keys: string[] }>`select
            (select array_agg(unnest order by unnest) from mim.access_log, unnest(subjects) where what = ${what}) as lines,
            (select array_agg(key::text order by key::text) from mim.idempotency where procedure = ${what}) as keys`.execute(
            trx,
          ),
        );
        const { lines, keys } = rows[0] ?? { lines: [], keys: [] };
        expect(lines).toEqual(keys);
        expect(keys.length).toBeGreaterThanOrEqual(before);
        expect(keys.length).toBeLessThanOrEqual(after);
        await emptied(target);
      }
    } finally {
      isWriting = false;
      await writing;
    }
    expect(acknowledged).toBeGreaterThan(moments);
  });

  test('that would not see every row of a table is not written', async () => {
    await sql`alter policy whole_backup on mim.visit using (false)`.execute(source.owner);
    try {
      const at = join(folder, 'hidden');
      expect(await codeOf(writeBackup(source.connectionStrings.owner, at, { program }))).toBe('rows-hidden');
      expect((await readdir(folder)).filter((name) => name.includes('hidden'))).toEqual([]);
    } finally {
      await sql`drop policy whole_backup on mim.visit`.execute(source.owner);
      await migrate(source.connectionStrings.owner);
    }
  });

  test('is made by the owner only', async () => {
    const at = join(folder, 'app');
    expect(await codeOf(writeBackup(source.connectionStrings.app, at, { program }))).toBe('role-other');
  });

  test('of an older schema is put back under that schema, and then brought to this program', async () => {
    const at = join(folder, 'older');
    const { owner } = target.connectionStrings;
    await migrate(owner, { through: '0003_published_editions' });
    const client = new Client({ connectionString: owner });
    await client.connect();
    await applyBackupPolicies(client);
    await client.end();
    expect((await writeBackup(owner, at, { program })).steps).toHaveLength(3);
    await emptied(target);
    await restoreBackup(owner, at);
    expect(await stepsOf(owner)).toEqual({ pending: [], unknown: [], changed: [] });
    await emptied(target);
  });
});

/** What can become of a backup, and what is then said. */
const spoiled: Readonly<Record<string, { spoil: (at: string) => Promise<unknown>; code: string }>> = {
  'whose file of a table was cut off': {
    spoil: async (at) => truncate(join(at, 'mim.person.copy.gz'), 100),
    code: 'backup-damaged',
  },
  'of which a table is gone': {
    spoil: (at) => rm(join(at, 'mim.visit.copy.gz')),
    code: 'backup-damaged',
  },
  'in which a table stands under the name of another': {
    spoil: (at) => cp(join(at, 'mim.visit.copy.gz'), join(at, 'mim.match.copy.gz')),
    code: 'backup-damaged',
  },
  'whose manifest was changed': {
    spoil: (at) => changed(at, (text) => text.replace(/"called": true/, '"called": false')),
    code: 'backup-damaged',
  },
  'whose manifest was cut off': {
    spoil: (at) => changed(at, (text) => text.slice(0, 500)),
    code: 'not-a-backup',
  },
  'that is another folder': {
    spoil: (at) => rm(join(at, 'manifest.json')),
    code: 'not-a-backup',
  },
  'that is not there': { spoil: (at) => rm(at, { recursive: true }), code: 'not-a-backup' },
};

async function changed(at: string, change: (text: string) => string): Promise<void> {
  const file = join(at, 'manifest.json');
  await writeFile(file, change(await readFile(file, 'utf8')));
}

describe('a restore', () => {
  test.each(Object.entries(spoiled))(
    'of a backup %s is refused, and leaves the database empty',
    async (_what, { spoil, code }) => {
      const at = await mkdtemp(join(folder, 'spoiled-'));
      await cp(backup, at, { recursive: true });
      await spoil(at);
      expect(await codeOf(restoreBackup(target.connectionStrings.owner, at))).toBe(code);
      expect(await tablesOf(target)).toBe(0);
    },
  );

  test('that fails in the midst leaves the database empty, and can be done again', async () => {
    const onTable = ({ name }: { name: string }) => {
      if (name === 'visit') throw new Error('power failure');
    };
    const { owner } = target.connectionStrings;
    await expect(restoreBackup(owner, backup, { onTable })).rejects.toThrow('power failure');
    expect(await tablesOf(target)).toBe(0);
  });

  test('into a database that holds something is refused, and changes nothing', async () => {
    const before = await contentsOf(source);
    expect(await codeOf(restoreBackup(source.connectionStrings.owner, backup))).toBe('database-not-empty');
    expect(await contentsOf(source)).toEqual(before);
  });
});
