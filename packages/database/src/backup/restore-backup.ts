import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Client, escapeLiteral } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DatabaseFailure } from '../failure.js';
import { applyDerived, inOwnTransaction, inThatTransaction, migrateOn } from '../migration/migrate.js';
import { readMigrations } from '../migration/migration-files.js';
import { loginRoles } from '../provision/passwords.js';
import {
  backupDamaged,
  backupNewer,
  databaseNotEmpty,
  restoredOtherwise,
  roleMissing,
} from './backup-problems.js';
import { isSameText, Measure } from './copied-text.js';
import { copyOut } from './copy-out.js';
import { type BackedUpTable, type BackupManifest, readManifest, tableFile } from './manifest.js';
import { asBackup } from './session.js';
import { type CopiedTable, inOrderOfReferences, tablesToCopy } from './stored-tables.js';

export interface RestoreOptions {
  /** Told of each table once its rows are there. */
  readonly onTable?: (table: BackedUpTable) => void | Promise<void>;
  /** Told of each table once its rows were read back and are what they were. */
  readonly onCompared?: (table: BackedUpTable) => void;
  /** Told of each step that this program has more than the backup, once it is applied. */
  readonly onApplied?: (name: string) => void;
}

/**
 * Puts a backup back into an empty database: the schema to the steps that the backup has, every row, every row read back and compared, and
 * then the steps that this program has more. The whole backup is looked at before anything is changed. A restore that fails leaves the
 * database empty, and so does one that is killed; killed among the later steps it leaves a database that `migrate` finishes.
 *
 * @param ownerConnectionString Connection of `mim_owner` to the empty database.
 * @param folder As `writeBackup` wrote it.
 * @returns What the backup says of itself.
 * @throws DatabaseFailure `not-a-backup`, `backup-damaged`, `backup-newer`, `database-not-empty`, `role-missing`,
 *   `restored-otherwise`, `role-other`.
 * @example
 * await restoreBackup('postgres://mim_owner:secret@127.0.0.1:5432/again', '/backups/2008-07-01');
 */
export async function restoreBackup(
  ownerConnectionString: string,
  folder: string,
  options: RestoreOptions = {},
): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  const { through, isOlder } = await lastStep(manifest);
  for (const table of manifest.tables) await lookAt(folder, table);
  return asBackup(ownerConnectionString, async (client) => {
    // Two restores into one database come one after the other: the second finds that it is not empty.
    await client.query("select pg_advisory_lock(hashtext('mim-restore'))");
    await refuseUnfit(client);
    // All or nothing, also for who is killed: others see an empty database until it is whole.
    await client.query('begin');
    try {
      await migrateOn(client, { through, together: inThatTransaction });
      await load(client, folder, manifest, options);
      if (!isOlder) await applyDerived(client);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
    if (!isOlder) return manifest;
    // The rows are there and whole. No server starts on them before the steps that this program has more.
    try {
      await migrateOn(client, { together: inOwnTransaction, onApplied: options.onApplied });
      return manifest;
    } catch (error) {
      await empty(ownerConnectionString);
      throw error;
    }
  });
}

/** On a connection of its own: that of the restore may be what failed. */
const empty = (ownerConnectionString: string): Promise<void> =>
  asBackup(ownerConnectionString, async (client) => {
    await client.query('drop schema if exists mim cascade; drop schema if exists auth cascade');
  });

/** The last step of a backup, of which each step is known to this program as it is there; older: the program has more. */
async function lastStep({ steps }: BackupManifest): Promise<{ through: string; isOlder: boolean }> {
  const migrations = await readMigrations();
  const other = steps.find(
    ({ name, checksum }, index) =>
      migrations[index]?.name !== name || migrations[index]?.checksum !== checksum,
  );
  if (other !== undefined) throw new DatabaseFailure(backupNewer(other.name));
  return { through: steps.at(-1)?.name ?? '', isOlder: steps.length < migrations.length };
}

/** Reads the file of a table to its end: it holds what the manifest says, or the backup is damaged. */
async function lookAt(folder: string, table: BackedUpTable): Promise<void> {
  const measure = new Measure();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const file = tableFile(folder, table);
  try {
    await pipeline(createReadStream(file), createGunzip(), measure, nowhere);
  } catch {
    throw new DatabaseFailure(backupDamaged(file));
  }
  if (!isSameText(measure.taken(), table)) throw new DatabaseFailure(backupDamaged(file));
}

async function refuseUnfit(client: Client): Promise<void> {
  const there = await client.query(
    "select from pg_class join pg_namespace as n on n.oid = relnamespace where nspname in ('mim', 'auth') limit 1",
  );
  if (there.rows.length > 0) throw new DatabaseFailure(databaseNotEmpty);
  const { rows } = await client.query<{ role: string }>(
    'select role from unnest($1::text[]) as role where role not in (select rolname from pg_roles)',
    [loginRoles],
  );
  if (rows[0] !== undefined) throw new DatabaseFailure(roleMissing(rows[0].role));
}

/**
 * Loads every row in the transaction that is open. Row security and the triggers that keep history are lifted meanwhile and are
 * back at its end: nobody changes anything when a backup is put back. References and checks hold all along.
 */
async function load(
  client: Client,
  folder: string,
  manifest: BackupManifest,
  { onTable, onCompared }: RestoreOptions,
): Promise<void> {
  const tables = await inOrderOfReferences(client, await tablesToCopy(client));
  const pairs = tables.map((table) => ({ table, rows: rowsOf(manifest, table) }));
  if (pairs.length !== manifest.tables.length) throw new DatabaseFailure(backupDamaged('manifest.json'));
  for (const { target, forced } of tables) {
    await client.query(`alter table ${target} disable trigger user`);
    if (forced) await client.query(`alter table ${target} no force row level security`);
  }
  await client.query(`truncate ${tables.map(({ target }) => target).join(', ')}`);
  await client.query('set constraints all deferred');
  for (const { table, rows } of pairs) {
    const into = client.query(copyFrom(`copy ${table.target} (${table.columnList}) from stdin`));
    await pipeline(createReadStream(tableFile(folder, rows)), createGunzip(), into);
    await onTable?.(rows);
  }
  await client.query('set constraints all immediate');
  for (const { schema, name, value, called } of manifest.sequences)
    await client.query(`select setval(${escapeLiteral(`${schema}."${name}"`)}, ${value}, ${called})`);
  for (const { table, rows } of pairs) {
    if (!isSameText(await copyOut(client, table), rows))
      throw new DatabaseFailure(restoredOtherwise(table.target));
    onCompared?.(rows);
  }
  for (const { target, forced } of tables) {
    await client.query(`alter table ${target} enable trigger user`);
    if (forced) await client.query(`alter table ${target} force row level security`);
  }
}

/** The rows that the backup has of a table; the same steps make the same tables with the same columns. */
function rowsOf({ tables }: BackupManifest, { schema, name, columns }: CopiedTable): BackedUpTable {
  const found = tables.find((table) => table.schema === schema && table.name === name);
  if (found === undefined || found.columns.join() !== columns.join())
    throw new DatabaseFailure(backupDamaged('manifest.json'));
  return found;
}
