import { Client } from 'pg';
import { DatabaseFailure } from '../failure.js';
import { applyDayChecks } from './day-checks.js';
import { applyDerivedChecks } from './derived-checks.js';
import { type Migration, migrationsFolder, readMigrations } from './migration-files.js';
import { seedLists } from './seed-lists.js';

/** Any number will do, as long as every program that migrates uses the same. */
const advisoryLock = 20_080_709;

const ledger = `
  create schema if not exists mim;
  create schema if not exists auth;
  create table if not exists mim.migration (
    name text primary key,
    checksum text not null,
    applied_at timestamptz not null default now()
  );
  comment on schema mim is 'The programme: locations, memberships, deliveries, published editions.';
  comment on schema auth is 'Sign-in: accounts, sessions, second factors.';
  comment on table mim.migration is 'Steps of the schema that were applied, in the order of their names.';
  comment on column mim.migration.name is 'Name of the file, without its ending.';
  comment on column mim.migration.checksum is 'SHA-256 of the file: an applied step never changes.';
  comment on column mim.migration.applied_at is 'Moment of applying.';`;

/**
 * Brings the schema up to date: each step that was not applied yet, in its own transaction, forward only.
 * Then the checks that the domain's code lists and columns imply are made equal to those lists, and the lists
 * that are maintained as data get the entries with which they start. Two programs that migrate at once wait
 * for each other.
 *
 * @param ownerConnectionString Connection of `mim_owner`, which owns all tables.
 * @param folder Folder of the SQL files; this package's own when absent.
 * @returns The names of the steps that were applied now.
 * @throws DatabaseFailure `migration-changed` when an applied file is no longer what it was,
 *   `migration-unknown` when the database was migrated by a newer program.
 * @example
 * const applied = await migrate('postgres://mim_owner:secret@127.0.0.1:5432/mim');
 */
export async function migrate(
  ownerConnectionString: string,
  folder: URL = migrationsFolder,
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  const client = new Client({ connectionString: ownerConnectionString, application_name: 'mim-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock]);
    await client.query('set client_min_messages = warning');
    await client.query(ledger);
    const pending = pendingOf(migrations, await appliedOf(client));
    for (const migration of pending) await apply(client, migration);
    await applyDerivedChecks(client);
    await applyDayChecks(client);
    await seedLists(client);
    return pending.map((migration) => migration.name);
  } finally {
    // Ending the session lets the lock go, also after a failure.
    await client.end();
  }
}

type Applied = ReadonlyMap<string, string>;

async function appliedOf(client: Client): Promise<Applied> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from mim.migration',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function pendingOf(migrations: readonly Migration[], applied: Applied): readonly Migration[] {
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...applied.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) throw new DatabaseFailure(unknownMigration(unknown));
  const changed = migrations.find(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
  if (changed !== undefined) throw new DatabaseFailure(changedMigration(changed.name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into mim.migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name} failed; nothing of it was kept`, { cause: error });
  }
}

const changedMigration = (name: string) => ({
  code: 'migration-changed',
  message: {
    nl: `Migratie ${name} is veranderd nadat zij was uitgevoerd.`,
    en: `Migration ${name} changed after it was applied.`,
  },
  remedy: {
    nl: 'Zet het bestand terug en maak voor de wijziging een nieuwe migratie.',
    en: 'Put the file back and make a new migration for the change.',
  },
});

const unknownMigration = (name: string) => ({
  code: 'migration-unknown',
  message: {
    nl: `De database kent migratie ${name}, dit programma niet: het programma is ouder.`,
    en: `The database knows migration ${name}, this program does not: the program is older.`,
  },
  remedy: { nl: 'Start een nieuwere versie van het programma.', en: 'Start a newer version of the program.' },
});
