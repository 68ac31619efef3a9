import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, unlessUnchanged } from './fingerprint.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mim-fingerprint-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src', 'index.ts'), 'export {};\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const source = () => join(folder, 'src');

/** Whether the work is done, when it is asked for now. */
async function isDone(): Promise<boolean> {
  let done = false;
  await unlessUnchanged({
    stamp: join(folder, 'stamps', 'built'),
    paths: () => [source(), join(folder, 'dist')],
    work: async () => {
      done = true;
      mkdirSync(join(folder, 'dist'), { recursive: true });
      writeFileSync(join(folder, 'dist', 'index.js'), 'export {};\n');
    },
  });
  return done;
}

test('work is done once, and again after each kind of change', async () => {
  expect(await isDone()).toBe(true);
  expect(await isDone()).toBe(false);
  const changes = [
    () => writeFileSync(join(source(), 'more.ts'), 'export {};\n'),
    () => writeFileSync(join(source(), 'index.ts'), 'export const it = 1;\n'),
    () => utimesSync(join(source(), 'index.ts'), 0, 0),
    () => rmSync(join(source(), 'more.ts')),
    () => rmSync(join(folder, 'dist'), { recursive: true }),
    () => writeFileSync(join(folder, 'dist', 'index.js'), 'changed by hand'),
  ];
  for (const change of changes) {
    change();
    expect(await isDone()).toBe(true);
    expect(await isDone()).toBe(false);
  }
});

test('work that fails is done again', async () => {
  const failing = unlessUnchanged({
    stamp: join(folder, 'stamp'),
    paths: () => [source()],
    work: () => Promise.reject(new Error('does not build')),
  });
  await expect(failing).rejects.toThrow('does not build');
  let done = false;
  await unlessUnchanged({
    stamp: join(folder, 'stamp'),
    paths: () => [source()],
    work: async () => {
      done = true;
    },
  });
  expect(done).toBe(true);
});

test('what is installed and what is reported is passed over', () => {
  const before = fingerprint([folder]);
  for (const name of ['node_modules', 'reports', '.turbo', 'coverage', 'paraglide', 'cache']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'file'), 'text');
  }
  expect(fingerprint([folder])).toBe(before);
});
