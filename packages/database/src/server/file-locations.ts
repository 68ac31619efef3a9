import { createHash } from 'node:crypto';
import {
  access,
  chmod,
  constants,
  cp,
  mkdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseFailure } from '../failure.js';
import type { Binaries } from './binaries.js';
import { type RunAs, run } from './processes.js';

/** Where a server's files are. */
export interface FileLocations {
  /** Folder of passwords, log and lock. */
  readonly home: string;
  /** PostgreSQL's own data folder. */
  readonly data: string;
  /** Folder with PostgreSQL's programs. */
  readonly native: string;
  /** True when PostgreSQL's own user could not get into the folder that was asked for. */
  readonly elsewhere: boolean;
}

/** Where files go that PostgreSQL's own user must reach when the folder of this project is closed to it. */
const sharedRoot = '/var/lib/mim';
/** Left in the data folder when the data is elsewhere: says where, and that it belongs to this folder. */
const signpost = 'postgresql-is-elsewhere.txt';

/**
 * Decides where a server's files are: in the data folder, unless PostgreSQL's own user cannot get there.
 * When a closed data folder was emptied by hand, the data it had elsewhere is put aside, not used again.
 */
export async function fileLocationsFor(
  dataFolder: string,
  binaries: Binaries,
  runAs: RunAs | null,
): Promise<FileLocations> {
  const folder = await makeUsable(dataFolder);
  const native = await reachablePrograms(binaries, runAs);
  if (runAs === null || (await canReach(folder, runAs))) return locationsIn(folder, native, false);
  const home = join(sharedRoot, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  if ((await exists(home)) && !(await exists(join(folder, signpost)))) await putAside(home);
  await makeOpen(home);
  await writeFile(join(folder, signpost), `${home}\n`);
  return locationsIn(home, native, true);
}

/**
 * Where the files are of a server that was started before in a folder; nothing is made.
 * @returns Its folder of passwords and PostgreSQL's data folder.
 */
export async function knownLocations(dataFolder: string): Promise<Pick<FileLocations, 'home' | 'data'>> {
  const folder = await realpath(dataFolder).catch(() => dataFolder);
  const elsewhere = await readFile(join(folder, signpost), 'utf8').catch(() => null);
  const home = elsewhere?.trim() ?? folder;
  return { home, data: join(home, 'postgresql') };
}

async function makeUsable(dataFolder: string): Promise<string> {
  try {
    await mkdir(dataFolder, { recursive: true });
    await access(dataFolder, constants.W_OK);
    return await realpath(dataFolder);
  } catch (cause) {
    throw new DatabaseFailure(unusable(dataFolder, cause as NodeJS.ErrnoException), { cause });
  }
}

function locationsIn(home: string, native: string, elsewhere: boolean): FileLocations {
  return { home, data: join(home, 'postgresql'), native, elsewhere };
}

/** Whether a user can pass through a folder and all above it. */
export async function canReach(folder: string, { uid, gid }: RunAs): Promise<boolean> {
  const { mode, uid: owner, gid: group } = await stat(folder);
  const pass = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
  if ((mode & pass) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canReach(parent, { uid, gid });
}

/** Trying is the only sure way: every folder, file and library on the way must be open to the user. */
async function reachablePrograms({ native, version }: Binaries, runAs: RunAs | null): Promise<string> {
  if (runAs === null || (await starts(native, runAs))) return native;
  const copy = join(sharedRoot, `programs-${version}`);
  if (await starts(copy, runAs)) return copy;
  const fresh = `${copy}.${process.pid}`;
  await makeOpen(sharedRoot);
  try {
    await cp(native, fresh, { recursive: true, verbatimSymlinks: true });
    // Another program may have been first; what it runs from stays in locations.
    if (await starts(copy, runAs)) return copy;
    await rm(copy, { recursive: true, force: true });
    await rename(fresh, copy);
    return copy;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function starts(native: string, runAs: RunAs): Promise<boolean> {
  const tried = await run(join(native, 'bin', 'postgres'), ['--version'], runAs).catch(() => null);
  return tried?.code === 0;
}

async function putAside(home: string): Promise<void> {
  await rm(`${home}.previous`, { recursive: true, force: true });
  await rename(home, `${home}.previous`);
}

async function makeOpen(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(sharedRoot, 0o755);
  await chmod(folder, 0o755);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

const unusable = (folder: string, { code }: NodeJS.ErrnoException) => ({
  code: 'data-folder-unusable',
  message: {
    nl: `In de gegevensmap ${folder} kan niet worden geschreven (${code}).`,
    en: `The data folder ${folder} cannot be written to (${code}).`,
  },
  remedy: {
    nl: 'Kies een andere map, of geef er rechten op.',
    en: 'Choose another folder, or grant rights on it.',
  },
});
