import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.mjs';
import { startTimeOf } from './running-start.mjs';

const never = new AbortController().signal;
const node = (script: string, options = {}) =>
  runCommand(process.execPath, ['-e', script], { folder: process.cwd(), stopping: never, ...options });

test('the outcome has the exit code and every line of both outputs', async () => {
  const { code, output } = await node('console.log("one"); console.error("two"); process.exitCode = 3');
  expect(code).toBe(3);
  expect(output.split('\n').sort()).toEqual(['one', 'two']);
});

test('a command that is not there is an error that names it', async () => {
  const missing = runCommand('no-such-command', [], { folder: process.cwd(), stopping: never });
  await expect(missing).rejects.toThrow('no-such-command cannot be run');
});

test('stopping ends the command and what it started', async () => {
  const stopping = new AbortController();
  const lines = new PassThrough({ objectMode: true });
  const tree = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    console.log(child.pid);
    setInterval(() => {}, 1000);`;
  const ended = node(tree, { stopping: stopping.signal, onLine: (line: string) => lines.write(line) });
  const [pid] = await once(lines, 'data');
  expect(startTimeOf(Number(pid))).not.toBe(null);
  stopping.abort();
  await ended;
  await expect.poll(() => startTimeOf(Number(pid))).toBe(null);
});
