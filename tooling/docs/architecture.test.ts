import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@mim/start';
import { expect, test } from 'vitest';

/** Made from the messages, and kept nowhere. */
const generated = 'paraglide';

const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

const foldersOf = (home: string): readonly string[] =>
  readdirSync(join(root, home, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== generated)
    .map(({ name }) => name);

/** What the tree says of a package: its own line, and those that are further in. */
const linesOf = (home: string): string => {
  const [, after = ''] = architecture.split(new RegExp(`^${home}/`, 'm'));
  return after.split(/^\S/m)[0] ?? '';
};

/** The folders of the API are its capabilities, and have one line together. */
const homes = [
  'packages/domain',
  'packages/database',
  'packages/server',
  'packages/delivery-files',
  'apps/analytics',
  'apps/operator',
  'apps/dashboard',
];

test.each(homes)('the tree names each folder of %s', (home) => {
  expect(foldersOf(home).length).toBeGreaterThan(0);
  expect(foldersOf(home).filter((name) => !linesOf(home).includes(`src/${name}/`))).toEqual([]);
});
