import { createReadStream } from 'node:fs';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type Client, escapeLiteral } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { DatabaseFailure } from '../failure.js';
import { migrate } from '../migration/migrate.js';
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
}

/**
 * Puts a backup back into an empty database: the schema to the steps that the backup has, every row, every row read back and compared, and
 * then the steps that this program has more. The whole backup is looked at before anything is changed, and a restore
 * that fails leaves the database empty.
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
  { onTable }: RestoreOptions = {},
): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  const through = await lastStep(manifest);
  for (const table of manifest.tables) await lookAt(folder, table);
  return asBackup(ownerConnectionString, async (client) => {
    // Two restores into one database come one after the other: the second finds that it is not empty.
    await client.query("select pg_advisory_lock(hashtext('mim-restore'))");
    await refuseUnfit(client);
    try {
      await migrate(ownerConnectionString, { through });
      await load(client, folder, manifest, onTable);
      await migrate(ownerConnectionString);
      return manifest;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
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

/** The last step of a backup, of which each step is known to this program as it is there. */
async function lastStep({ steps }: BackupManifest): Promise<string> {
  const migrations = await readMigrations();
  const other = steps.find(
    ({ name, checksum }, index) =>
      migrations[index]?.name !== name || migrations[index]?.checksum !== checksum,
  );
  if (other !== undefined) throw new DatabaseFailure(backupNewer(other.name));
  return steps.at(-1)?.name ?? '';
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
 * Loads every row in one transaction. Row security and the triggers that keep history are lifted in it and are back at its
 * end: nobody changes anything when a backup is put back. References and checks hold all along.
 */
async function load(
  client: Client,
  folder: string,
  manifest: BackupManifest,
  onTable: RestoreOptions['onTable'],
): Promise<void> {
  const tables = await inOrderOfReferences(client, await tablesToCopy(client));
  const pairs = tables.map((table) => ({ table, rows: rowsOf(manifest, table) }));
  if (pairs.length !== manifest.tables.length) throw new DatabaseFailure(backupDamaged('manifest.json'));
  await client.query('begin');
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
  }
  for (const { target, forced } of tables) {
    await client.query(`alter table ${target} enable trigger user`);
    if (forced) await client.query(`alter table ${target} force row level security`);
  }
  await client.query('commit');
}

/** The rows that the backup has of a table; the same steps make the same tables with the same columns. */
function rowsOf({ tables }: BackupManifest, { schema, name, columns }: CopiedTable): BackedUpTable {
  const found = tables.find((table) => table.schema === schema && table.name === name);
  if (found === undefined || found.columns.join() !== columns.join())
    throw new DatabaseFailure(backupDamaged('manifest.json'));
  return found;
}
