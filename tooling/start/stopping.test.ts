import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { startTimeOf } from './running-start.mjs';

const stoppingModule = JSON.stringify(new URL('./stopping.mjs', import.meta.url).href);

/** Says its number, works until it is told to stop, and says how it would end. */
const worker = `
  import { createStopping } from ${stoppingModule};
  const stopping = createStopping();
  const work = setInterval(() => {}, 1000);
  stopping.onForce(() => console.log('forced'));
  stopping.signal.addEventListener('abort', () => {
    console.log('asked ' + stopping.signal.reason.exitCode);
    if (!process.env.STUBBORN) clearInterval(work);
  });
  console.log('pid ' + process.pid);`;

const node = (script: string, environment = {}) =>
  spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Starts the worker below another process, as npm does. */
const nodeAbove = () =>
  node(`
    import { spawn } from 'node:child_process';
    spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(worker)}], { stdio: 'inherit' });
    setInterval(() => {}, 1000);`);

let started: ChildProcess | undefined;
afterEach(() => void started?.kill('SIGKILL'));

/** The next thing that it says. */
async function next(child: ReturnType<typeof node>): Promise<string> {
  const [said] = await once(child.stdout, 'data');
  return String(said).trim();
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s asks to stop, with exit code %i', async (signal, exitCode) => {
  const child = node(worker);
  started = child;
  await next(child);
  child.kill(signal);
  expect(await next(child)).toBe(`asked ${exitCode}`);
  await once(child, 'exit');
});

test('signals of the same key press count once; a later one forces', async () => {
  const child = node(worker, { STUBBORN: 'yes' });
  started = child;
  await next(child);
  child.kill('SIGINT');
  expect(await next(child)).toBe('asked 130');
  const forced = next(child);
  const again = setInterval(() => child.kill('SIGINT'), 100);
  expect(await forced).toBe('forced');
  clearInterval(again);
});

test('when the process above is killed, the work below stops by itself', async () => {
  const above = nodeAbove();
  started = above;
  const pid = Number((await next(above)).slice('pid '.length));
  expect(startTimeOf(pid)).not.toBe(null);
  above.kill('SIGKILL');
  await expect.poll(() => startTimeOf(pid)).toBe(null);
});
