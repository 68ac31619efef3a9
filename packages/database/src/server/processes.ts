import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The user as which PostgreSQL runs when this process is root; absent: the own user. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Only what PostgreSQL needs: no settings of the surrounding shell (PGDATA, LC_ALL, …) reach it. */
const environment: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  LC_ALL: 'C',
  TZ: 'UTC',
};

/** Runs a program to its end and returns what it said. Its input is closed, or the text given. */
export function run(
  program: string,
  args: readonly string[],
  runAs: RunAs | null,
  input = '',
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...runAs, env: environment, cwd: '/', stdio: 'pipe' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.stdin.on('error', () => undefined).end(input);
    child.on('error', reject);
    // Not 'close': a server that was started keeps the pipes that it inherited.
    child.on('exit', (code) => setImmediate(() => resolve({ code, output })));
  });
}

/** Whether a process lives. One of another user does; one that ended and only waits to be noticed does not. */
export const isAlive = (pid: number): boolean => isNumberTaken(pid) && statOf(pid)?.[0] !== 'Z';

/** Whether the system still keeps a process under this number, be it that it ended. */
export function isNumberTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * What tells a process from a later one with the same number: the moment it started.
 * Null when the process is gone or this system does not say.
 */
export function startOf(pid: number): string | null {
  return statOf(pid)?.[19] ?? psOf(pid, 'lstart=');
}

/** What Linux says of a process, from its state (field 3) on; null when it is gone or this is no Linux. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Before it stands a name between brackets that may hold blanks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** The command line of a process; null when it is gone or this system does not say. */
export function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return psOf(pid, 'command=');
  }
}

function psOf(pid: number, format: string): string | null {
  const { status, stdout } = spawnSync('ps', ['-o', format, '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
