import { chown, stat } from 'node:fs/promises';
import type { Bilingual } from '@mim/domain/kernel';
import type { ConnectionStrings } from '../provision/connection-strings.js';
import { scramVerifier } from '../provision/passwords.js';
import { connectionStringsFor } from '../provision/provision.js';
import { findBinaries } from './binaries.js';
import {
  bootstrapRole,
  initialise,
  isInitialised,
  refuseOtherMajor,
  resetBootstrapPassword,
} from './cluster.js';
import { type FileLocations, fileLocationsFor } from './file-locations.js';
import { lockFolder } from './folder-lock.js';
import { type Keeper, keepRunning } from './keep-running.js';
import { readPasswords, type ServerPasswords, writeNewPasswords } from './password-file.js';
import { choosePort } from './port.js';
import { runningPid, startServer, stopServer, stopStaleServer } from './postmaster.js';
import type { RunAs } from './processes.js';
import { userForPostgres } from './system-user.js';

export interface EmbeddedServerOptions {
  /** Folder of the data, made when missing. Each program that runs has its own. */
  readonly dataFolder: string;
  /** Port on 127.0.0.1; a free one when absent. */
  readonly port?: number;
  /** Told what is being done, for whoever waits. */
  readonly onProgress?: (message: Bilingual) => void;
  /** False only for a server that is thrown away: faster, and not safe against a crash of the machine. */
  readonly sync?: boolean;
  /** Told when the server ended and was started again, or could not be; when absent, it stays ended. */
  readonly keeper?: Keeper;
}

/** A PostgreSQL that runs as long as this program. */
export interface EmbeddedServer {
  readonly connectionStrings: ConnectionStrings;
  /** Connection of the server's superuser: to make databases with, never for a server of the programme. */
  readonly administratorConnectionString: string;
  /** Folder in which PostgreSQL's data really is. */
  readonly location: string;
  /** Ends all sessions, writes everything to disk and returns when no process is left. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL with its data in a folder, or makes it there first: on loopback only, with
 * random passwords, and with the login roles and the database `mim` in locations. The schema is `migrate`'s.
 *
 * As root, PostgreSQL runs as a user of its own, and its files go where that user can reach them when the
 * folder is closed to it. A server that a killed program left behind is stopped first.
 *
 * @throws DatabaseFailure `data-folder-in-use`, `data-folder-unusable`, `data-of-other-user`,
 *   `data-of-other-version`, `port-taken`, `no-embedded-postgresql`, `database-not-created`,
 *   `database-not-started`.
 * @example
 * const server = await startEmbeddedServer({ dataFolder: '.data' });
 * await migrate(server.connectionStrings.owner);
 * await server.stop();
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const tell = options.onProgress ?? (() => undefined);
  const binaries = await findBinaries();
  const locations = await fileLocationsFor(options.dataFolder, binaries, userForPostgres());
  if (locations.elsewhere) tell(elsewhere(locations));
  const unlock = lockFolder(locations.home);
  try {
    return await startIn(locations, { ...options, tell, unlock, version: binaries.version });
  } catch (error) {
    unlock();
    throw error;
  }
}

interface StartOptions extends EmbeddedServerOptions {
  readonly tell: (message: Bilingual) => void;
  readonly unlock: () => void;
  readonly version: string;
}

async function startIn(locations: FileLocations, options: StartOptions): Promise<EmbeddedServer> {
  const runAs = await ownerOf(locations);
  const sync = options.sync ?? true;
  if (await stopStaleServer(locations, runAs)) options.tell(leftover);
  const passwords = await prepare(locations, runAs, sync, options);
  const port = await choosePort(options.port);
  options.tell(starting);
  await startServer(locations, { runAs, port, sync });
  const startAgain = async () => {
    await stopStaleServer(locations, runAs);
    await startServer(locations, { runAs, port, sync });
  };
  const isRunning = () => runningPid(locations) !== null;
  const leave = options.keeper && keepRunning({ isRunning, start: startAgain }, options.keeper);
  const stop = stopOnce(locations, runAs, options.unlock, leave);
  try {
    const administratorConnectionString = `postgres://${bootstrapRole}:${passwords.bootstrap}@127.0.0.1:${port}/mim`;
    const connectionStrings = await connectionStringsFor(administratorConnectionString, passwords);
    return { connectionStrings, administratorConnectionString, location: locations.data, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes a cluster where there is none; returns the passwords of the one that is there now. */
async function prepare(
  locations: FileLocations,
  runAs: RunAs | null,
  sync: boolean,
  { tell, version }: StartOptions,
): Promise<ServerPasswords> {
  if (!(await isInitialised(locations))) {
    tell(initialising);
    const passwords = await writeNewPasswords(locations.home);
    await initialise(locations, { runAs, bootstrapPassword: passwords.bootstrap, sync });
    return passwords;
  }
  await refuseOtherMajor(locations, version);
  const kept = await readPasswords(locations.home);
  if (kept !== null) return kept;
  const passwords = await writeNewPasswords(locations.home);
  await resetBootstrapPassword(locations, scramVerifier(passwords.bootstrap), runAs);
  return passwords;
}

/** Data that is there stays with the user that owns it, also when a better one has come along since. */
async function ownerOf(locations: FileLocations): Promise<RunAs | null> {
  const chosen = userForPostgres();
  const found = chosen === null ? null : await stat(locations.data).catch(() => null);
  if (chosen === null || found === null || found.uid === chosen.uid) return chosen;
  if (found.uid !== 0) return { uid: found.uid, gid: found.gid };
  await chown(locations.data, chosen.uid, chosen.gid);
  return chosen;
}

function stopOnce(
  locations: FileLocations,
  runAs: RunAs | null,
  unlock: () => void,
  leave: () => Promise<void> = async () => undefined,
): () => Promise<void> {
  const whenProgramEnds = (): void => {
    const pid = runningPid(locations);
    if (pid !== null) process.kill(pid, 'SIGINT');
    unlock();
  };
  process.once('exit', whenProgramEnds);
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= leave()
      .then(() => stopServer(locations, runAs))
      .finally(() => {
        process.off('exit', whenProgramEnds);
        unlock();
      });
    return stopping;
  };
}

const initialising: Bilingual = { nl: 'De database wordt aangemaakt.', en: 'Creating the database.' };
const starting: Bilingual = { nl: 'PostgreSQL wordt gestart.', en: 'Starting PostgreSQL.' };
const leftover: Bilingual = {
  nl: 'Een PostgreSQL die was blijven draaien, is gestopt.',
  en: 'Stopped a PostgreSQL that was left running.',
};
const elsewhere = ({ home }: FileLocations): Bilingual => ({
  nl: `PostgreSQL draait niet als root en kan niet bij deze map: de gegevens staan in ${home}.`,
  en: `PostgreSQL does not run as root and cannot reach this folder: its data is in ${home}.`,
});
