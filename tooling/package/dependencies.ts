import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** The folder in which a package finds what it depends on: beside it, for whatever pnpm installed. */
const modulesOf = (folder: string): string =>
  `${folder.slice(0, folder.lastIndexOf('node_modules'))}node_modules`;

/**
 * Everything that must be installed beside a package of the workspace to use it: its dependencies and peers, and theirs.
 * @param folder The folder of the package.
 * @returns The folders in which this workspace has them installed.
 */
export function dependenciesOf(folder: string): readonly string[] {
  const found = new Set<string>();
  const add = (modules: string, { dependencies = {}, peerDependencies = {} }: Manifest): void => {
    for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
      const each = realpathSync(join(modules, name));
      if (found.has(each)) continue;
      found.add(each);
      const { dependencies: own = {} } = manifestOf(each);
      add(modulesOf(dirname(each)), { dependencies: own });
    }
  };
  add(join(folder, 'node_modules'), manifestOf(folder));
  return [...found];
}
