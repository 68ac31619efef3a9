import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** One step of the schema. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The files stand beside src and dist, and are read at run time. */
export const migrationsFolder = new URL('../../migrations/', import.meta.url);

/**
 * Reads the migrations in the order of their numbers.
 *
 * @param folder Folder of `0001_name.sql` files; any other name in it throws, as does a number that is
 *   missing or stands there twice: a mistake of whoever wrote it.
 */
export async function readMigrations(folder: URL = migrationsFolder): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).sort();
  return Promise.all(
    files.map(async (file, index) => {
      const number = /^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1];
      if (Number(number) !== index + 1) throw new Error(`migration ${file} is not number ${index + 1}`);
      // Line ends may differ between checkouts of the same file.
      const sql = (await readFile(new URL(file, folder), 'utf8')).replaceAll('\r\n', '\n');
      return {
        name: file.replace(/\.sql$/, ''),
        sql,
        checksum: createHash('sha256').update(sql).digest('hex'),
      };
    }),
  );
}
