import { createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { DatabaseFailure } from '../failure.js';
import { tablesHiddenFromBackup } from '../migration/backup-policies.js';
import { readMigrations } from '../migration/migration-files.js';
import { type AppliedStep, compareSteps, migrationProblem, stepsUnseen } from '../migration/schema-steps.js';
import { backupExists, folderUnwritable, rowsHidden } from './backup-problems.js';
import { copyOut } from './copy-out.js';
import { type BackedUpTable, type BackupManifest, manifestFile, tableFile } from './manifest.js';
import { asBackup } from './session.js';
import { sequencesToCopy, tablesToCopy } from './stored-tables.js';

export interface BackupOptions {
  /** The version of the program, as it is told in the backup. */
  readonly program: string;
  /** Told of each table once it is written. */
  readonly onTable?: (table: BackedUpTable) => void | Promise<void>;
}

/**
 * Writes every row of the database, as they were at one moment, to a new folder: a file for each table, which PostgreSQL can read by
 * itself, and a manifest. The folder has its name only when it is whole, and only its owner can read it. Others go on
 * working meanwhile. What is kept outside the database (the settings, the pseudonym secret among them) is not in it.
 *
 * @param ownerConnectionString Connection of `mim_owner`.
 * @param folder Is not there yet; the folder in which it comes is.
 * @returns What the backup says of itself.
 * @throws DatabaseFailure `backup-exists`, `folder-unwritable`, `rows-hidden`, `role-other`, and what keeps a database from being
 *   migrated by this program.
 * @example
 * await writeBackup('postgres://mim_owner:secret@127.0.0.1:5432/mim', '/backups/2008-07-01', { program: '0.1.0' });
 */
export async function writeBackup(
  ownerConnectionString: string,
  folder: string,
  options: BackupOptions,
): Promise<BackupManifest> {
  if (await isThere(folder)) throw new DatabaseFailure(backupExists(folder));
  const half = join(dirname(folder), `.${basename(folder)}.${process.pid}.part`);
  return asBackup(ownerConnectionString, async (client) => {
    try {
      await mkdir(half, { mode: 0o700 });
      const manifest = await inOneMoment(client, () => copyEverything(client, half, options));
      const { path, text } = manifestFile(half, manifest);
      await writeFile(path, text, { mode: 0o600, flag: 'wx', flush: true });
      await rename(half, folder);
      return manifest;
    } catch (error) {
      await rm(half, { recursive: true, force: true });
      throw asUnwritable(dirname(folder), error);
    }
  });
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** What the file system says; any other error is what it was. */
function asUnwritable(folder: string, error: unknown): unknown {
  const isOfFiles = error instanceof Error && 'syscall' in error && 'path' in error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return isOfFiles || code === 'ENOSPC' ? new DatabaseFailure(folderUnwritable(folder, code)) : error;
}

/** Everything that is read in here was so at one moment, and nothing can be written. */
async function inOneMoment<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(
    `select set_config('mim.account_id', 'backup', true), set_config('mim.role', 'backup', true)`,
  );
  const done = await work();
  await client.query('commit');
  return done;
}

async function copyEverything(
  client: Client,
  folder: string,
  { program, onTable }: BackupOptions,
): Promise<BackupManifest> {
  const steps = await knownSteps(client);
  const hidden = await client.query<{ object: string }>(tablesHiddenFromBackup);
  if (hidden.rows[0] !== undefined) throw new DatabaseFailure(rowsHidden(hidden.rows[0].object));
  const moment = await client.query<{ now: string }>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now`,
  );
  const tables: BackedUpTable[] = [];
  for (const table of await tablesToCopy(client)) {
    const file = createWriteStream(tableFile(folder, table), { mode: 0o600, flags: 'wx', flush: true });
    const copied = await copyOut(client, table, createGzip(), file);
    const counted = await client.query<{ rows: string }>(`select count(*) as rows from ${table.target}`);
    if (Number(counted.rows[0]?.rows) !== copied.rows) throw new Error(`${table.target} was copied in part`);
    const { schema, name, columns } = table;
    const written = { schema, name, columns: [...columns], ...copied };
    tables.push(written);
    await onTable?.(written);
  }
  const sequences = [...(await sequencesToCopy(client))];
  const takenAt = moment.rows[0]?.now ?? '';
  return { format: 'mim-backup', version: 1, program, takenAt, steps: [...steps], tables, sequences };
}

/** The steps of the schema; a backup whose steps no program knows could not be restored. */
async function knownSteps(client: Client): Promise<readonly AppliedStep[]> {
  const there = await client.query(
    "select from pg_tables where schemaname = 'mim' and tablename = 'migration'",
  );
  if (there.rows.length === 0) throw new DatabaseFailure(stepsUnseen);
  const { rows } = await client.query<AppliedStep>('select name, checksum from mim.migration order by name');
  const problem = migrationProblem(compareSteps(await readMigrations(), rows));
  if (problem !== null) throw new DatabaseFailure(problem);
  return rows;
}
