import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DatabaseFailure } from '../failure.js';
import { backupDamaged, notABackup } from './backup-problems.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** As the catalogue names things: nothing that could lead out of the folder. */
const name = z.string().regex(/^[A-Za-z0-9_]{1,63}$/);
const schema = z.enum(['mim', 'auth']);

const manifestSchema = z.strictObject({
  format: z.literal('mim-backup'),
  version: z.literal(1),
  /** The version of the program that wrote it. */
  program: z.string(),
  /** The moment that it holds, as the database said it. */
  takenAt: z.string(),
  /** The steps of the schema, in order. */
  steps: z.array(z.strictObject({ name: z.string(), checksum: hash })).min(1),
  tables: z.array(
    z.strictObject({
      schema,
      name,
      columns: z.array(name).min(1),
      rows: z.int().nonnegative(),
      /** Of the text of its rows, in the order of its key. */
      sha256: hash,
    }),
  ),
  sequences: z.array(
    z.strictObject({ schema, name, value: z.string().regex(/^-?\d{1,19}$/), called: z.boolean() }),
  ),
});

/** What a backup says of itself. */
export type BackupManifest = z.infer<typeof manifestSchema>;
export type BackedUpTable = BackupManifest['tables'][number];

const fileName = 'manifest.json';
const sealOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The file of a table's rows in the folder of a backup. */
export const tableFile = (folder: string, table: Pick<BackedUpTable, 'schema' | 'name'>): string =>
  join(folder, `${table.schema}.${table.name}.copy.gz`);

/** The manifest as it is written: with a checksum of itself. */
export function manifestFile(folder: string, manifest: BackupManifest): { path: string; text: string } {
  const sha256 = sealOf(JSON.stringify(manifest));
  return { path: join(folder, fileName), text: `${JSON.stringify({ ...manifest, sha256 }, null, 2)}\n` };
}

/**
 * Reads what a backup says of itself.
 * @throws DatabaseFailure `not-a-backup`, or `backup-damaged` when it is not as it was written.
 */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const text = await readFile(join(folder, fileName), 'utf8').catch(() => null);
  if (text === null) throw new DatabaseFailure(notABackup(folder));
  const { sha256, ...given } = parsed(text) ?? {};
  if (given.format !== 'mim-backup') throw new DatabaseFailure(notABackup(folder));
  const manifest = manifestSchema.safeParse(given);
  if (!manifest.success || sealOf(JSON.stringify(manifest.data)) !== sha256) {
    throw new DatabaseFailure(backupDamaged(fileName));
  }
  return manifest.data;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
