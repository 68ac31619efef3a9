import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deliveryTable, tableNames } from '@mim/domain/delivery';
import { visitMinutes, visitTopics } from '@mim/domain/visit';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withActor } from '../actor/with-actor.js';
import { readColumns } from '../catalogue/columns.js';
import { storedTables } from '../delivery/stored-tables.js';
import { addLocations, addPerson, anActor, createTestDatabase, type TestDatabase } from '../testing/index.js';
import { derivedChecks } from './derived-checks.js';
import { migrate } from './migrate.js';
import { migrationsFolder, readMigrations } from './migration-files.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'mim-migrations-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** The migrations with changes to some of the files. */
async function changed(files: Readonly<Record<string, (text: string) => string>>): Promise<URL> {
  const copy = await mkdtemp(join(folder, 'copy-'));
  await cp(fileURLToPath(migrationsFolder), copy, { recursive: true });
  for (const [name, change] of Object.entries(files)) {
    const text = await readFile(join(copy, name), 'utf8').catch(() => '');
    await writeFile(join(copy, name), change(text));
  }
  return pathToFileURL(`${copy}/`);
}

const owner = (): string => database.connectionStrings.owner;
const nextName = async (): Promise<string> =>
  `${String((await readMigrations()).length + 1).padStart(4, '0')}_next.sql`;

describe('migrating', () => {
  test('again applies nothing', async () => {
    expect(await migrate(owner())).toEqual([]);
  });

  test('applies a new step once, also when two programs do it at once', async () => {
    const name = await nextName();
    const withNext = await changed({
      [name]: () => "create table mim.next (id text primary key); comment on table mim.next is ''",
    });
    const applied = await Promise.all([
      migrate(owner(), { folder: withNext }),
      migrate(owner(), { folder: withNext }),
    ]);
    expect(applied.flat()).toEqual([name.replace('.sql', '')]);
    await sql`drop table mim.next; delete from mim.migration where name = '${sql.raw(name.replace('.sql', ''))}'`.execute(
      database.owner,
    );
  });

  test('keeps nothing of a step that fails, and says which', async () => {
    const name = await nextName();
    const broken = await changed({ [name]: () => 'create table mim.half (id text); select no_such_column' });
    await expect(migrate(owner(), { folder: broken })).rejects.toThrow(name.replace('.sql', ''));
    const { rows } = await sql<{ half: string | null }>`select to_regclass('mim.half')::text as half`.execute(
      database.owner,
    );
    expect(rows).toEqual([{ half: null }]);
    expect(await migrate(owner())).toEqual([]);
  });

  test('is refused when an applied step was changed', async () => {
    const edited = await changed({
      '0001_locations_and_memberships.sql': (text) => `${text}\n-- later thought\n`,
    });
    await expect(migrate(owner(), { folder: edited })).rejects.toMatchObject({
      problem: { code: 'migration-changed' },
    });
  });

  test('takes a checkout with other line ends for the same', async () => {
    const windows = await changed({ '0002_deliveries.sql': (text) => text.replaceAll('\n', '\r\n') });
    expect(await migrate(owner(), { folder: windows })).toEqual([]);
  });

  test('is refused when the database is ahead of the program', async () => {
    const name = await nextName();
    await sql`insert into mim.migration (name, checksum) values (${name}, '')`.execute(database.owner);
    await expect(migrate(owner())).rejects.toMatchObject({ problem: { code: 'migration-unknown' } });
    await sql`delete from mim.migration where name = ${name}`.execute(database.owner);
  });

  test.each([
    ['0003_published_editions.sql', 'a number twice', '0003_another.sql'],
    ['0009_gap.sql', 'a number too far', '0009_gap.sql'],
    ['Extra.sql', 'a name without a number', 'Extra.sql'],
  ])('refuses a folder with %s (%s)', async (_file, _why, name) => {
    await expect(readMigrations(await changed({ [name]: () => 'select 1' }))).rejects.toThrow(
      /is not number/,
    );
  });
});

test('a maintained list starts with the domain’s entries, and what was changed in it stays', async () => {
  const labels = () =>
    withActor(database.app, anActor('analyst'), (trx) =>
      trx
        .selectFrom('mim.list_item')
        .select(['code', 'labelNl'])
        .where('list', '=', 'topics')
        .orderBy('position')
        .execute(),
    );
  expect(await labels()).toEqual(visitTopics.map(({ code, label }) => ({ code, labelNl: label.nl })));
  await withActor(database.app, anActor('analyst'), (trx) =>
    trx.updateTable('mim.list_item').set({ labelNl: 'anders gezegd' }).where('code', '=', 'sleep').execute(),
  );
  await migrate(owner());
  expect(await labels()).toContainEqual({ code: 'sleep', labelNl: 'anders gezegd' });
});

test('every column that says it holds a code is held to a list of the domain', async () => {
  const client = new Client({ connectionString: owner() });
  await client.connect();
  const columns = await readColumns(client);
  await client.end();
  const coded = columns.filter(
    ({ schema, type, comment }) =>
      schema === 'mim' &&
      (type === 'text' || type === 'text[]') &&
      / codes?\b(?! of the list)/.test(comment ?? ''),
  );
  expect(coded.length).toBeGreaterThan(50);
  const derived = new Set(derivedChecks().map(({ name }) => name));
  const loose = coded
    .map(({ table, column }) => `${table}_${column}`)
    .filter((name) => !derived.has(`${name}_derived`));
  expect(loose).toEqual([]);
});

describe('the checks that are derived', () => {
  /** Whether a check holds for a value, asked of the database itself. */
  async function holds(table: string, column: string, value: string): Promise<boolean> {
    const check = derivedChecks().find(({ name }) => name === `${table}_${column}_derived`);
    if (check === undefined) throw new Error(`${table}.${column} has no check`);
    const { rows } = await sql<{ holds: boolean }>`
      select ${sql.raw(check.expression)} as holds
      from (select ${sql.raw(value)} as ${sql.ref(column)}) as row`.execute(database.owner);
    return rows[0]?.holds ?? false;
  }

  test('let every code of the domain’s lists pass, and no other', async () => {
    for (const name of tableNames) {
      for (const [column, definition] of Object.entries(deliveryTable(name).columns)) {
        const table = storedTables[name];
        if (definition.type !== 'code' && definition.type !== 'codes') continue;
        const write = (code: string): string =>
          definition.type === 'codes' ? `array['${code}']` : `'${code}'`;
        for (const code of definition.list.values) {
          expect([table, column, code, await holds(table, column, write(code))]).toEqual([
            table,
            column,
            code,
            true,
          ]);
        }
        expect([table, column, await holds(table, column, write('no-such-code'))]).toEqual([
          table,
          column,
          false,
        ]);
      }
    }
  });

  test('follow the bounds of numbers', async () => {
    expect(await holds('delivery_visiting_mother', 'months_matched', '12')).toBe(true);
    expect(await holds('delivery_visiting_mother', 'months_matched', '13')).toBe(false);
    expect(await holds('delivery_coordinator', 'hours_per_week', '40')).toBe(true);
    expect(await holds('delivery_coordinator', 'hours_per_week', '0')).toBe(false);
    expect(await holds('delivery_participation', 'child_born', "'2008-13'")).toBe(false);
    expect(await holds('visit', 'duration_minutes', String(visitMinutes.most))).toBe(true);
    expect(await holds('visit', 'duration_minutes', String(visitMinutes.most + 1))).toBe(false);
  });

  test('let no slip of the keys be stored as a day', async () => {
    const breda = anActor('coordinator', 'breda');
    await addLocations(database.app, 'breda');
    const store = (bornOn: string) => addPerson(database.app, breda, { bornOn });
    for (const slip of ['0026-12-31', '1899-12-31', '2200-01-01'])
      await expect(store(slip)).rejects.toThrow('person_born_on_possible');
    await store('1995-06-08');
  });

  test('are put back when one was changed by hand', async () => {
    const definition = () =>
      sql<{ text: string }>`select pg_get_constraintdef(oid) as text from pg_constraint
        where conname = 'delivery_participation_origin_derived'`.execute(database.owner);
    const before = await definition();
    await sql`alter table mim.delivery_participation drop constraint delivery_participation_origin_derived`.execute(
      database.owner,
    );
    await sql`alter table mim.delivery_participation add constraint delivery_participation_origin_derived check (origin = 'mars')`.execute(
      database.owner,
    );
    await migrate(owner());
    expect((await definition()).rows).toEqual(before.rows);
  });
});
