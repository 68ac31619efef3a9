import type { FolderEntry } from './folder-entry.js';
import type { Archive } from './read-archive.js';

/**
 * What stands in each folder of a zip, by the folder's path in it; the zip itself is the empty path. A name can be a file and a folder
 * at once: both are then in the list.
 */
export function archiveFolders({ files }: Archive): ReadonlyMap<string, readonly FolderEntry[]> {
  const folders = new Map<string, Map<string, FolderEntry>>([['', new Map()]]);
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (const [depth, name] of parts.entries()) {
      const what = depth === parts.length - 1 ? 'file' : 'folder';
      const folder = parts.slice(0, depth).join('/');
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>();
      folders.set(folder, entries.set(`${what} ${name}`, { name, what }));
    }
  }
  return new Map([...folders].map(([folder, entries]) => [folder, [...entries.values()]]));
}
