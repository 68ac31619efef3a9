import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The API as a process of its own, as it is built and started. */
export interface TestProcess {
  readonly child: ChildProcess;
  /** Where it listens; fails when it ends before it does. */
  readonly listening: Promise<string>;
  /** How it ended, with everything it wrote to standard error. */
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Starts the built program with these settings and nothing else of the environment. */
export function startProcess(environment: Record<string, string>): TestProcess {
  if (!existsSync(program)) throw new Error('build the package before this test');
  const child = spawn(process.execPath, [program], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, stderr }));
  });
  const listening = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const address = /Server listening at (http:[^"]+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error(`ended before it listened: ${stderr}`)));
  });
  // Whoever only waits for the end does not look at this one.
  listening.catch(() => undefined);
  return { child, listening, ended };
}
