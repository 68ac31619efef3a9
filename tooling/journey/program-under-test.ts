import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type RemainingProcess, remainingProcesses, root } from '@mim/start';

/** What `npm start` runs, started for a test with a data folder of its own. */
export interface ProgramUnderTest {
  readonly address: string;
  readonly dataFolder: string;
  readonly process: ChildProcess;
  /** Everything that it printed so far. */
  readonly output: () => string;
  /** What still runs of it, itself left out. */
  readonly running: () => RemainingProcess[];
  /** Asks it to stop and returns its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** A folder that PostgreSQL's own user can reach when the tests run as root. */
export function temporaryDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mim-journey-'));
  chmodSync(folder, 0o755);
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Starts the command without waiting for anything. */
export function runStart(environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [join(root, 'tooling/start/preflight.cjs'), 'start'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Starts the program on a free port and waits for the address that it prints. */
export async function startProgram(dataFolder: string): Promise<ProgramUnderTest> {
  const marker = `MIM_JOURNEY=${randomUUID()}`;
  const child = runStart({
    MIM_JOURNEY: marker.slice('MIM_JOURNEY='.length),
    MIM_DATA_FOLDER: dataFolder,
    // As long as a busy machine may need.
    MIM_DATABASE_SECONDS: '120',
    PORT: '0',
  });
  const lines: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (/^ {2}http:\/\//.test(line)) resolve(line.trim());
      });
    }
    child.once('exit', (code) =>
      reject(new Error(`npm start ended (exit code ${code}):\n${lines.join('\n')}`)),
    );
  });
  return {
    address,
    dataFolder,
    process: child,
    output: () => lines.join('\n'),
    running: () => remainingProcesses({ marker, folder: dataFolder }).filter(({ pid }) => pid !== child.pid),
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
