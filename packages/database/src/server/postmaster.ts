import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseFailure } from '../failure.js';
import type { FileLocations } from './file-locations.js';
import { commandOf, isAlive, isNumberTaken, type RunAs, run } from './processes.js';

export interface ServerOptions {
  readonly runAs: RunAs | null;
  readonly port: number;
  /** False only for servers that are thrown away: what was committed may then be lost with the machine. */
  readonly sync: boolean;
}

/** Seconds that a server gets to start or to stop. */
const patience = 60;
/** Milliseconds that a process which ended gets to be noticed by the system; some never are. */
const goingTime = 5000;

/** Starts the server and returns when it takes connections. It is its own process group: Ctrl+C passes it by. */
export async function startServer(locations: FileLocations, options: ServerOptions): Promise<void> {
  const { code } = await control(locations, options.runAs, [
    'start',
    `--log=${join(locations.data, 'postgresql.log')}`,
    `--options=${settings(options)}`,
  ]);
  if (code !== 0) throw new DatabaseFailure(await notStarted(locations));
}

/** Stops the server: sessions are ended, what was committed is on disk. Nothing happens when none runs. */
export async function stopServer(locations: FileLocations, runAs: RunAs | null): Promise<void> {
  const pid = runningPid(locations);
  if (pid === null) return;
  const { code, output } = await control(locations, runAs, ['stop', '--mode=fast']);
  if (code !== 0 && runningPid(locations) !== null) throw new Error(`PostgreSQL did not stop: ${output}`);
  // The note of the process goes a moment before the process does.
  while (isAlive(pid)) await setTimeout(10);
}

/**
 * Clears what a program that was killed left behind: stops its server if that still runs.
 *
 * The note of its process stays, for PostgreSQL judges by it whether anything of that server is still in
 * memory. But it takes whatever process has the number for the server, and refuses to start: so one that was
 * just killed gets time to go, and where the number is another process's by now, the note is removed.
 *
 * @returns Whether a server was still running.
 */
export async function stopStaleServer(locations: FileLocations, runAs: RunAs | null): Promise<boolean> {
  if (runningPid(locations) !== null) {
    await stopServer(locations, runAs);
    return true;
  }
  const noted = notedPid(locations);
  if (noted === null) return false;
  const lastMoment = Date.now() + goingTime;
  while (isNumberTaken(noted) && !isAlive(noted) && Date.now() < lastMoment) await setTimeout(10);
  if (isNumberTaken(noted)) await rm(pidFile(locations), { force: true });
  return false;
}

/** The process of the server of this data folder; null when it does not run. */
export function runningPid(locations: DataFolder): number | null {
  const pid = notedPid(locations);
  if (pid === null || !isAlive(pid)) return null;
  const command = commandOf(pid);
  return command === null || command.includes(locations.data) ? pid : null;
}

/** The port on which the server of this data folder takes connections; null when it does not run. */
export const runningPort = (data: DataFolder): number | null =>
  runningPid(data) === null ? null : noted(data, 3);

type DataFolder = Pick<FileLocations, 'data'>;

const pidFile = ({ data }: DataFolder): string => join(data, 'postmaster.pid');

const notedPid = (data: DataFolder): number | null => noted(data, 0);

/** A number that the server noted of itself, by its line. */
function noted(data: DataFolder, line: number): number | null {
  try {
    const number = Number(readFileSync(pidFile(data), 'utf8').split('\n')[line]);
    return Number.isInteger(number) && number > 0 ? number : null;
  } catch {
    return null;
  }
}

function control(locations: FileLocations, runAs: RunAs | null, args: readonly string[]) {
  const shared = [`--pgdata=${locations.data}`, '--wait', `--timeout=${patience}`, '--silent'];
  return run(join(locations.native, 'bin', 'pg_ctl'), [...args, ...shared], runAs);
}

function settings({ port, sync }: ServerOptions): string {
  const values: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people entered stays out of the log: neither statements nor the values they clash over.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
    ...(sync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}

async function notStarted(locations: FileLocations) {
  const log = await readFile(join(locations.data, 'postgresql.log'), 'utf8').catch(() => '');
  const last = log.trim().split('\n').slice(-3).join(' | ');
  return {
    code: 'database-not-started',
    message: { nl: 'PostgreSQL startte niet.', en: 'PostgreSQL did not start.' },
    remedy: { nl: `Laatste regels van het log: ${last}`, en: `Last lines of its log: ${last}` },
  };
}
