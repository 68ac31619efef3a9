import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const dist = join(import.meta.dirname, '../../dist');
const limit = 200_000;

/** Made by the build, which runs before the tests. */
const manifest: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** The files that come with a module: itself, what it imports at once, and their style sheets. */
function filesOf(module: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[module];
  if (chunk === undefined) throw new Error(`${module} is not in the build.`);
  if (seen.has(chunk.file)) return seen;
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
  for (const imported of chunk.imports ?? []) filesOf(imported, seen);
  return seen;
}

/** Bytes of a file as a browser gets it: compressed, where that makes it smaller. */
const sizeOf = (file: string): number => {
  const compressed = join(dist, `${file}.br`);
  return readFileSync(existsSync(compressed) ? compressed : join(dist, file)).length;
};

test.each([
  'src/features/sign-in/sign-in-page.tsx',
  'src/features/national-figures/national-figures-page.tsx',
  'src/app/pages/today.tsx',
  'src/features/mothers/mothers-page.tsx',
])('opening %s takes at most 200 kB of scripts and styles', (page) => {
  const files = new Set([...filesOf('index.html'), ...filesOf(page)]);
  const total = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  process.stdout.write(`${page}: ${(total / 1000).toFixed(1)} kB in ${files.size} files\n`);
  expect(total).toBeLessThanOrEqual(limit);
});
