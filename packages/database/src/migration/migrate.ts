import { Client, DatabaseError } from 'pg';
import { refuseOtherThanOwner } from '../connection/serving-role.js';
import { DatabaseFailure } from '../failure.js';
import { applyBackupPolicies } from './backup-policies.js';
import { applyDayChecks } from './day-checks.js';
import { applyDerivedChecks } from './derived-checks.js';
import { type Migration, migrationsFolder, readMigrations } from './migration-files.js';
import {
  type AppliedStep,
  compareSteps,
  migrationFailed,
  migrationProblem,
  type SchemaSteps,
} from './schema-steps.js';
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
  comment on column mim.migration.applied_at is 'Moment of applying.';
  grant select on mim.migration to mim_app, mim_analytics;`;

export interface MigrateOptions {
  readonly folder?: URL;
  readonly onApplied?: ((name: string) => void) | undefined;
  readonly through?: string;
}

/**
 * Brings the schema up to date: each step that was not applied yet, in its own transaction, forward only.
 * Then the checks that the domain's code lists and columns imply are made equal to those lists, and the lists
 * that are maintained as data get the entries with which they start. Two programs that migrate at once wait
 * for each other.
 *
 * @param ownerConnectionString Connection of `mim_owner`, which owns all tables.
 * @param options.folder Folder of the SQL files; this package's own when absent.
 * @param options.onApplied Told the name of each step once it is applied.
 * @param options.through The last step to apply, and nothing after it: for rows that were kept under that schema.
 * @returns The names of the steps that were applied now.
 * @throws DatabaseFailure `migration-changed` when an applied file is no longer what it was,
 *   `migration-unknown` when the database was migrated by a newer program, `migration-failed` with what the database said,
 *   `role-other` when this is not mim_owner.
 * @example
 * const applied = await migrate('postgres://mim_owner:secret@127.0.0.1:5432/mim');
 */
export async function migrate(
  ownerConnectionString: string,
  options: MigrateOptions = {},
): Promise<readonly string[]> {
  return asMigrator(ownerConnectionString, (client) =>
    migrateOn(client, { ...options, together: inOwnTransaction }),
  );
}

/** Does what is together, or nothing of it. */
type Together = (client: Client, work: () => Promise<void>) => Promise<void>;

export const inOwnTransaction: Together = async (client, work) => {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};

/** For whoever does all in one transaction, of which everything or nothing stays. */
export const inThatTransaction: Together = (_client, work) => work();

/**
 * The same on a connection of mim_owner that is open.
 * @param options.together How a step is done as a whole.
 * @throws DatabaseFailure `migration-failed` too, with what the database said.
 */
export async function migrateOn(
  client: Client,
  {
    folder = migrationsFolder,
    onApplied = () => undefined,
    through,
    together,
  }: MigrateOptions & { readonly together: Together },
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  await client.query('select pg_advisory_lock($1)', [advisoryLock]);
  await client.query('set client_min_messages = warning');
  await client.query(ledger);
  const steps = compareSteps(migrations, await appliedOf(client));
  const problem = migrationProblem(steps);
  if (problem !== null) throw new DatabaseFailure(problem);
  const pending = steps.pending.filter((name) => through === undefined || name <= through);
  for (const migration of migrations) {
    if (!pending.includes(migration.name)) continue;
    await apply(client, migration, together);
    onApplied(migration.name);
  }
  if (through === undefined) await applyDerived(client);
  return pending;
}

/**
 * How the steps of a database stand beside those of this program; nothing is changed.
 *
 * @param ownerConnectionString Connection of `mim_owner`.
 * @example
 * (await stepsOf('postgres://mim_owner:secret@127.0.0.1:5432/mim')).pending; // []
 */
export async function stepsOf(ownerConnectionString: string): Promise<SchemaSteps> {
  const migrations = await readMigrations();
  return asMigrator(ownerConnectionString, async (client) => {
    await client.query('begin transaction read only');
    const { rows } = await client.query(
      "select from pg_tables where schemaname = 'mim' and tablename = 'migration'",
    );
    return compareSteps(migrations, rows.length === 0 ? [] : await appliedOf(client));
  });
}

/** What follows from the program rather than from a step; each part as a whole, for a text of several statements is one. */
export async function applyDerived(client: Client): Promise<void> {
  await applyDerivedChecks(client);
  await applyDayChecks(client);
  await applyBackupPolicies(client);
  await seedLists(client);
}

async function asMigrator<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, application_name: 'mim-migrate' });
  await client.connect();
  try {
    await refuseOtherThanOwner(client);
    return await work(client);
  } finally {
    // Ending the session lets the lock go, also after a failure.
    await client.end();
  }
}

async function appliedOf(client: Client): Promise<readonly AppliedStep[]> {
  return (await client.query<AppliedStep>('select name, checksum from mim.migration order by name')).rows;
}

async function apply(client: Client, { name, sql, checksum }: Migration, together: Together): Promise<void> {
  try {
    await together(client, async () => {
      await client.query(sql);
      await client.query('insert into mim.migration (name, checksum) values ($1, $2)', [name, checksum]);
    });
  } catch (cause) {
    if (!(cause instanceof DatabaseError)) throw cause;
    throw new DatabaseFailure(migrationFailed(name, cause.message, cause.code ?? ''), { cause });
  }
}
