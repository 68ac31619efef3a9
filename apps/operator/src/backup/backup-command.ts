import { resolve } from 'node:path';
import { type BackupManifest, restoreBackup, writeBackup } from '@mim/database';
import type { Bilingual } from '@mim/domain/kernel';
import { type OperatorContext, say } from '../running/context.js';
import { progressOf } from '../running/progress.js';
import { withOwner } from '../running/with-owner.js';
import { programVersion } from './program-version.js';
import { provideRoles } from './provide-roles.js';

export interface FolderFlags {
  readonly folder: string;
}

type Table = BackupManifest['tables'][number];

/** Writes every row of the database, as they are at one moment, to a new folder. */
export function backupCommand(this: OperatorContext, { folder }: FolderFlags): Promise<void> {
  const progress = progressOf(this);
  return withOwner(this, async (owner) => {
    const onTable = (table: Table) => progress.at(tableAt('Geschreven', 'Written', table));
    const program = await programVersion();
    const manifest = await writeBackup(owner, resolve(folder), { program, onTable }).finally(progress.done);
    const count = counted(manifest);
    say(this, {
      nl: `Reservekopie van ${manifest.takenAt}: ${count.tables} tabellen, ${count.rows} rijen, in ${folder}.`,
      en: `Backup of ${manifest.takenAt}: ${count.tables} tables, ${count.rows} rows, in ${folder}.`,
    });
    say(this, whatIsThere(manifest));
  });
}

/** Puts a backup back into an empty database; where the roles are missing and DATABASE_URL may make them, makes them first. */
export function restoreCommand(this: OperatorContext, { folder }: FolderFlags): Promise<void> {
  const progress = progressOf(this);
  return withOwner(this, async (owner) => {
    if (!(await provideRoles(this))) return;
    const manifest = await restoreBackup(owner, resolve(folder), {
      onTable: (table) => progress.at(tableAt('Geladen', 'Loaded', table)),
      onCompared: (table) => progress.at(tableAt('Nagelezen', 'Read back', table)),
      onApplied: (name) => progress.at({ nl: `Uitgevoerd: ${name}`, en: `Applied: ${name}` }),
    }).finally(progress.done);
    const count = counted(manifest);
    say(this, {
      nl: `Teruggezet en nagelezen: ${count.tables} tabellen, ${count.rows} rijen, zoals zij waren op ${manifest.takenAt}.`,
      en: `Restored and read back: ${count.tables} tables, ${count.rows} rows, as they were at ${manifest.takenAt}.`,
    });
    say(this, whatIsThere(manifest));
  });
}

const tableAt = (nl: string, en: string, { schema, name, rows }: Table): Bilingual => ({
  nl: `${nl}: ${schema}.${name}, ${rows} rijen`,
  en: `${en}: ${schema}.${name}, ${rows} rows`,
});

const counted = ({ tables }: BackupManifest) => ({
  tables: tables.length,
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
});

/** By what somebody recognises an installation: how much there is of what it is about. */
function whatIsThere({ tables }: BackupManifest): Bilingual {
  const of = (schema: string, name: string): number =>
    tables.find((table) => table.schema === schema && table.name === name)?.rows ?? 0;
  const [accounts, locations] = [of('auth', 'user'), of('mim', 'location')];
  const [trajectories, visitingMothers] = [of('mim', 'trajectory'), of('mim', 'visiting_mother')];
  const [visits, deliveries] = [of('mim', 'visit'), of('mim', 'delivery')];
  return {
    nl: `Daarin: ${locations} locaties, ${accounts} accounts, ${trajectories} trajecten, ${visitingMothers} bezoekmoeders, ${visits} bezoeken, ${deliveries} aanleveringen.`,
    en: `In it: ${locations} locations, ${accounts} accounts, ${trajectories} trajectories, ${visitingMothers} visiting mothers, ${visits} visits, ${deliveries} deliveries.`,
  };
}
