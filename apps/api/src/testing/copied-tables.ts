import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { writeBackup } from '@mim/database';
import type { TestDatabase } from '@mim/database/testing';

/** The rows of every table of a database, as PostgreSQL copies them out: as text, by the file of the table. */
export async function copiedTables(database: TestDatabase): Promise<ReadonlyMap<string, string>> {
  const parent = await mkdtemp(join(tmpdir(), 'mim-copied-'));
  try {
    const folder = join(parent, 'tables');
    await writeBackup(database.connectionStrings.owner, folder, { program: 'test' });
    const names = (await readdir(folder)).filter((name) => name.endsWith('.copy.gz'));
    const read = async (name: string) => gunzipSync(await readFile(join(folder, name))).toString('utf8');
    return new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
