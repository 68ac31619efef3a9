import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root, withPnpm } from '@mim/start';
import { dependenciesOf } from './dependencies.js';
import { run } from './run.js';

/** A package as whoever downloads it has it: in a folder of its own, outside the workspace. */
export interface InstalledPackage {
  readonly folder: string;
  readonly tarball: string;
  remove(): void;
}

/**
 * Packs a package of the workspace with the command that publishes it, and installs the tarball with npm into an
 * empty folder. What it depends on is taken from this workspace, so that no registry is asked.
 * @param name Folder of the package, such as `packages/domain`.
 */
export async function installPacked(name: string): Promise<InstalledPackage> {
  const folder = mkdtempSync(join(tmpdir(), 'mim-package-'));
  const source = join(root, name);
  const [command, args] = withPnpm(['pnpm', 'pack', '--pack-destination', folder]);
  await run(source, command, ...args);
  const tarball = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  // Copied first: npm cannot pack files of which pnpm made several links.
  const packages = join(folder, 'dependencies');
  mkdirSync(packages);
  for (const each of dependenciesOf(source))
    cpSync(each, join(packages, basename(each)), { recursive: true });
  const dependencies = readdirSync(packages).map((each) => join(packages, each));
  const quietly = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run(folder, 'npm', 'install', '--install-links', ...quietly, tarball, ...dependencies);
  return { folder, tarball, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
