import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../migration/migrate.js';
import { findBinaries } from '../server/binaries.js';
import { type EmbeddedServer, startEmbeddedServer } from '../server/embedded-server.js';
import { fileLocationsFor } from '../server/file-locations.js';
import { stopStaleServer } from '../server/postmaster.js';
import { isAlive } from '../server/processes.js';
import { userForPostgres } from '../server/system-user.js';

const prefix = 'mim-test-';

/** A PostgreSQL that a test may also take away for a while. */
export interface ThrowawayServer extends EmbeddedServer {
  /**
   * Stops the server, as an administrator would.
   * @returns What starts it again, with its data and at the same address.
   */
  interrupt(): Promise<() => Promise<void>>;
}

/**
 * Starts an empty, migrated PostgreSQL in a folder of its own that goes when it stops. It gives up safety
 * against a crash of the machine for speed; roles, policies and SQL are the real ones. Its database `mim`
 * is the template of the tests' databases. Servers that a killed test run left are cleared away first.
 *
 * @example
 * const server = await startThrowawayServer();
 * await server.stop();
 */
export async function startThrowawayServer(): Promise<ThrowawayServer> {
  await clearAbandoned();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  // Open to pass through, so that PostgreSQL's own user reaches its data; the files in it are closed.
  await chmod(folder, 0o711);
  const options = { dataFolder: folder, sync: false };
  const server = await startEmbeddedServer(options);
  const port = Number(new URL(server.administratorConnectionString).port);
  let running = server;
  const stop = async (): Promise<void> => {
    await running.stop();
    await discard(folder);
  };
  const interrupt = async (): Promise<() => Promise<void>> => {
    await running.stop();
    return async () => {
      running = await startEmbeddedServer({ ...options, port });
    };
  };
  try {
    await migrate(server.connectionStrings.owner);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...server, stop, interrupt };
}

/** Removes a folder with the data that belongs to it, and stops a server that still runs there. */
async function discard(folder: string): Promise<void> {
  const user = userForPostgres();
  const locations = await fileLocationsFor(folder, await findBinaries(), user);
  await stopStaleServer(locations, user);
  for (const path of [locations.home, folder])
    await rm(path, { recursive: true, force: true, maxRetries: 5 });
}

async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    const owner = await stat(folder).catch(() => null);
    if (owner?.uid === process.getuid?.()) await discard(folder);
  }
}
