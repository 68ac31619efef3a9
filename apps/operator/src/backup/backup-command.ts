import { resolve } from 'node:path';
import { type BackupManifest, restoreBackup, writeBackup } from '@mim/database';
import { type OperatorContext, say } from '../running/context.js';
import { withOwner } from '../running/with-owner.js';
import { programVersion } from './program-version.js';

export interface FolderFlags {
  readonly folder: string;
}

/** Writes every row of the database, as they are at one moment, to a new folder. */
export function backupCommand(this: OperatorContext, { folder }: FolderFlags): Promise<void> {
  return withOwner(this, async (owner) => {
    const manifest = await writeBackup(owner, resolve(folder), { program: await programVersion() });
    const count = counted(manifest);
    say(this, {
      nl: `Reservekopie van ${manifest.takenAt}: ${count.tables} tabellen, ${count.rows} rijen, in ${folder}.`,
      en: `Backup of ${manifest.takenAt}: ${count.tables} tables, ${count.rows} rows, in ${folder}.`,
    });
  });
}

/** Puts a backup back into an empty database. */
export function restoreCommand(this: OperatorContext, { folder }: FolderFlags): Promise<void> {
  return withOwner(this, async (owner) => {
    const manifest = await restoreBackup(owner, resolve(folder));
    const count = counted(manifest);
    say(this, {
      nl: `Teruggezet en nagelezen: ${count.tables} tabellen, ${count.rows} rijen, zoals zij waren op ${manifest.takenAt}.`,
      en: `Restored and read back: ${count.tables} tables, ${count.rows} rows, as they were at ${manifest.takenAt}.`,
    });
  });
}

const counted = ({ tables }: BackupManifest) => ({
  tables: tables.length,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
});
