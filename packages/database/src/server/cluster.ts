import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseFailure } from '../failure.js';
import type { FileLocations } from './file-locations.js';
import { type Outcome, type RunAs, run } from './processes.js';

/** The superuser of an embedded server: it prepares roles and database, and nothing else uses it. */
export const bootstrapRole = 'mim_bootstrap';

export interface ClusterOptions {
  readonly runAs: RunAs | null;
  readonly bootstrapPassword: string;
  /** False only for servers that are thrown away. */
  readonly sync: boolean;
}

/** Whether the data folder holds a complete cluster: the last thing initdb makes usable is its control file. */
export async function isInitialised({ data }: FileLocations): Promise<boolean> {
  try {
    await stat(join(data, 'global', 'pg_control'));
    return true;
  } catch (cause) {
    // Anything else than that it is not there (no right to look, for one) says nothing about what is.
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw new DatabaseFailure(closed(data), { cause });
  }
}

/**
 * Makes a new cluster. It is built beside its final place and then renamed, so that an interruption at any
 * moment leaves either nothing or a whole one; remains of interrupted ones are removed.
 */
export async function initialise(locations: FileLocations, options: ClusterOptions): Promise<void> {
  await removeRemains(locations);
  const fresh = `${locations.data}.new-${process.pid}`;
  const passwordFile = join(fresh, 'password');
  await mkdir(fresh, { mode: 0o700 });
  await writeFile(passwordFile, options.bootstrapPassword, { mode: 0o600 });
  if (options.runAs !== null) {
    for (const path of [fresh, passwordFile]) await chown(path, options.runAs.uid, options.runAs.gid);
  }
  const cluster = join(fresh, 'cluster');
  const outcome = await run(
    join(locations.native, 'bin', 'initdb'),
    initdbArguments(cluster, passwordFile, options),
    options.runAs,
  );
  if (outcome.code !== 0) throw new DatabaseFailure(initdbFailed(outcome));
  await rename(cluster, locations.data);
  await rm(fresh, { recursive: true, force: true });
}

function initdbArguments(cluster: string, passwordFile: string, { sync }: ClusterOptions): readonly string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${bootstrapRole}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    // The same order and case rules on every system, whatever locales are installed.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(sync ? [] : ['--no-sync']),
  ];
}

async function removeRemains({ home, data }: FileLocations): Promise<void> {
  const prefix = `${basename(data)}.new-`;
  const remains = (await readdir(home)).filter((name) => name.startsWith(prefix));
  for (const path of [data, ...remains.map((name) => join(home, name))]) {
    await rm(path, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A cluster runs with its own major version only. */
export async function refuseOtherMajor({ data }: FileLocations, version: string): Promise<void> {
  const found = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim();
  const wanted = version.split('.')[0] ?? '';
  if (found !== wanted) throw new DatabaseFailure(otherMajor(data, found, wanted));
}

/** Gives the superuser a new password where the file with the old one is gone, without a server. */
export async function resetBootstrapPassword(
  locations: FileLocations,
  verifier: string,
  runAs: RunAs | null,
): Promise<void> {
  const statement = `alter role ${bootstrapRole} password '${verifier}'\n`;
  const program = join(locations.native, 'bin', 'postgres');
  const outcome = await run(program, ['--single', '-D', locations.data, 'postgres'], runAs, statement);
  if (outcome.code !== 0)
    throw new Error(`the password of ${bootstrapRole} could not be set: ${outcome.output}`);
}

const closed = (data: string) => ({
  code: 'data-of-other-user',
  message: {
    nl: `De gegevens in ${data} zijn van een andere gebruiker.`,
    en: `The data in ${data} belongs to another user.`,
  },
  remedy: {
    nl: 'Start als die gebruiker, of kies een andere map.',
    en: 'Start as that user, or choose another folder.',
  },
});

const initdbFailed = ({ code, output }: Outcome) => ({
  code: 'database-not-created',
  message: {
    nl: `De database kon niet worden aangemaakt (initdb gaf ${code}).`,
    en: `The database could not be created (initdb ended with ${code}).`,
  },
  remedy: { nl: `Melding: ${output.trim()}`, en: `It said: ${output.trim()}` },
});

const otherMajor = (data: string, found: string, wanted: string) => ({
  code: 'data-of-other-version',
  message: {
    nl: `De gegevens in ${data} zijn van PostgreSQL ${found}, het programma heeft ${wanted}.`,
    en: `The data in ${data} is of PostgreSQL ${found}, the program has ${wanted}.`,
  },
  remedy: {
    nl: `Zet de gegevens over met PostgreSQL ${found}, of gebruik een andere gegevensmap.`,
    en: `Carry the data over with PostgreSQL ${found}, or use another data folder.`,
  },
});
