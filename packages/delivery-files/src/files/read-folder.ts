import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FolderEntry } from '../archive/folder-entry.js';

/** What stands in a folder on the disk. */
export async function readFolder(at: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(at, { withFileTypes: true });
  return Promise.all(
    entries.map(async (entry) => {
      const what = entry.isSymbolicLink()
        ? await behindLink(path.join(at, entry.name))
        : entry.isDirectory()
          ? 'folder'
          : 'file';
      return { name: entry.name, what };
    }),
  );
}

/** What a link leads to. */
const behindLink = async (link: string): Promise<FolderEntry['what']> => {
  try {
    return (await stat(link)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
};
