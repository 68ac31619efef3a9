import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claim } from './running-start.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mim-claim-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'running.json');

function claimed(): Extract<ReturnType<typeof claim>, { ok: true }> {
  const result = claim(folder);
  if (!result.ok) throw new Error('the folder is claimed already');
  return result;
}

test('a folder is claimed once, and says by whom and where', () => {
  claimed().ready('http://localhost:4000');
  expect(claim(folder)).toMatchObject({
    ok: false,
    running: { pid: process.pid, address: 'http://localhost:4000' },
  });
});

test('as long as it is not ready it has no address', () => {
  claimed();
  expect(claim(folder)).toMatchObject({ ok: false, running: { address: null } });
});

test('what was released can be claimed again', () => {
  claimed().release();
  expect(claim(folder).ok).toBe(true);
});

test('the claim of a process that is gone does not count', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  writeFileSync(file(), JSON.stringify({ pid: child.pid, began: '1', address: null }));
  claimed();
  expect(JSON.parse(readFileSync(file(), 'utf8')).pid).toBe(process.pid);
});

test('another process that has got the same number since does not count', () => {
  writeFileSync(file(), JSON.stringify({ pid: process.pid, began: 'before', address: null }));
  expect(claim(folder).ok).toBe(true);
});

test('a claim that was cut short does not count', () => {
  writeFileSync(file(), '{"pid": 1');
  expect(claim(folder).ok).toBe(true);
});
