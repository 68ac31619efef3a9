import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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

test.each([
  'src/features/sign-in/sign-in-page.tsx',
  'src/features/national-figures/national-figures-page.tsx',
  'src/app/pages/today.tsx',
  'src/features/mothers/mothers-page.tsx',
])('opening %s takes at most 200 kB of scripts and styles', (page) => {
  const files = new Set([...filesOf('index.html'), ...filesOf(page)]);
  const sizes = [...files].map((file) => gzipSync(readFileSync(join(dist, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  process.stdout.write(`${page}: ${(total / 1000).toFixed(1)} kB in ${files.size} files\n`);
  expect(total).toBeLessThanOrEqual(limit);
});
