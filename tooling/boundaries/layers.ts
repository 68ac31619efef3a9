import type { Import } from './imports.js';

const folderOf = (path: string): string => path.split('/')[0] ?? '';

/**
 * The imports between folders that do not go down, from a layer to one below it; an import from or to a folder
 * that is in no layer is among them.
 * @param imports The imports between files, as paths from the folder that holds the layered folders.
 * @param layers Names of folders, the ground first.
 * @example
 * importsUpwards([{ from: 'kernel/id.ts', to: 'visit/due.ts' }], [['kernel'], ['visit']]).length; // 1
 */
export function importsUpwards(
  imports: readonly Import[],
  layers: readonly (readonly string[])[],
): readonly Import[] {
  const layerOf = (path: string) => layers.findIndex((layer) => layer.includes(folderOf(path)));
  return imports.filter(({ from, to }) => {
    if (folderOf(from) === folderOf(to)) return false;
    return layerOf(to) === -1 || layerOf(from) <= layerOf(to);
  });
}
