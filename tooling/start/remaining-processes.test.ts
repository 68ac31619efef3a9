import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { endProcesses, remainingProcesses } from './remaining-processes.mjs';

const idle = ['-e', 'console.log("ready"); setInterval(() => {}, 1000)'];
const nowhere = '/no/such/folder';

/** A process that is up. */
async function startIdle(environment: NodeJS.ProcessEnv, args: readonly string[] = []) {
  const child = spawn(process.execPath, [...idle, ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('what carries the marker is found and ended, and nothing else', async () => {
  const marker = randomUUID();
  const marked = await startIdle({ MIM_PROBE: marker });
  const other = await startIdle({ MIM_PROBE: `${marker}-other` });
  const found = remainingProcesses({ marker: `MIM_PROBE=${marker}`, folder: nowhere });
  expect(found.map(({ pid }) => pid)).toEqual([marked.pid]);
  const ended = once(marked, 'exit');
  endProcesses(found);
  await ended;
  expect(remainingProcesses({ marker: `MIM_PROBE=${marker}`, folder: nowhere })).toEqual([]);
  expect(other.exitCode).toBe(null);
  other.kill('SIGKILL');
});

test('what names the folder is found, whatever it did to its environment', async () => {
  const folder = `/tmp/${randomUUID()}`;
  const child = await startIdle({}, [folder]);
  expect(remainingProcesses({ marker: 'MIM_PROBE=none', folder }).map(({ pid }) => pid)).toEqual([child.pid]);
  child.kill('SIGKILL');
});
