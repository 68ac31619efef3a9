import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { end, leftovers } from './leftovers.mjs';

const idle = ['-e', 'console.log("ready"); setInterval(() => {}, 1000)'];
const nowhere = '/no/such/folder';

/** A process that is up. */
async function startIdle(environment: NodeJS.ProcessEnv, words: readonly string[] = []) {
  const child = spawn(process.execPath, [...idle, ...words], {
    env: environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('what carries the mark is found and ended, and nothing else', async () => {
  const mark = randomUUID();
  const marked = await startIdle({ MIM_PROBE: mark });
  const other = await startIdle({ MIM_PROBE: `${mark}-other` });
  const found = leftovers({ mark: `MIM_PROBE=${mark}`, folder: nowhere });
  expect(found.map(({ pid }) => pid)).toEqual([marked.pid]);
  const ended = once(marked, 'exit');
  end(found);
  await ended;
  expect(leftovers({ mark: `MIM_PROBE=${mark}`, folder: nowhere })).toEqual([]);
  expect(other.exitCode).toBe(null);
  other.kill('SIGKILL');
});

test('what names the folder is found, whatever it did to its environment', async () => {
  const folder = `/tmp/${randomUUID()}`;
  const child = await startIdle({}, [folder]);
  expect(leftovers({ mark: 'MIM_PROBE=none', folder }).map(({ pid }) => pid)).toEqual([child.pid]);
  child.kill('SIGKILL');
});
