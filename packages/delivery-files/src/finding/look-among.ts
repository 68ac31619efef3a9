import path from 'node:path';
import { archiveFolders } from '../archive/archive-folders.js';
import type { FolderEntry } from '../archive/folder-entry.js';
import type { Archive } from '../archive/read-archive.js';
import { type FileKind, fileKind } from '../files/file-kind.js';
import { isUnfinished } from '../files/unfinished-folder.js';
import {
  archiveNotRead,
  descriptorMissing,
  descriptorMisspelled,
  folderEmpty,
  linkBroken,
  notOfADelivery,
  tableMisspelled,
  unfinished,
} from '../problems/folder-problems.js';
import type { ListedProblem } from '../problems/listed-problem.js';

/** What has been found so far: the folders of deliveries, and what is there beside or instead of one. */
export interface Finding {
  readonly folders: string[];
  readonly problems: ListedProblem[];
}

/** Looks at a folder or a zip. */
type Look = (at: string) => Promise<void>;

/** Looks at what stands in one folder, and goes on with the folders and zips in it. */
export async function lookAmong(
  { folders, problems }: Finding,
  at: string,
  entries: readonly FolderEntry[],
  inFolder: Look,
  inZip: Look,
): Promise<void> {
  const kinds = new Set(entries.map(({ name }) => fileKind(name)));
  if (kinds.has('descriptor')) folders.push(at);
  else if (isDescriptorMissing(kinds)) problems.push(descriptorMissing(at));
  // An empty folder in the place of a table is told of as that table.
  if (entries.length === 0 && mayBeEmpty.has(fileKind(path.basename(at)))) problems.push(folderEmpty(at));
  for (const { name, what } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = path.join(at, name);
    if (what === 'folder' && isUnfinished(name)) problems.push(unfinished(below));
    else if (what === 'folder') await inFolder(below);
    else if (what === 'nothing') problems.push(linkBroken(below));
    else if (fileKind(name) === 'zip') await inZip(below);
    else problems.push(...(problemOf[fileKind(name)]?.(below) ?? []));
  }
}

/**
 * Looks at what stands in a zip, in which no other is opened.
 * @param at Put before the paths in it; empty: they are as the zip has them.
 */
export function lookInArchive(finding: Finding, at: string, archive: Archive): Promise<void> {
  const inside = archiveFolders(archive);
  const within = (below: string): Promise<void> => {
    const folder = below.slice(at === '' ? 0 : at.length + 1).replaceAll(path.sep, '/');
    return lookAmong(finding, below, inside.get(folder) ?? [], within, async (zip) => {
      finding.problems.push(archiveNotRead(zip));
    });
  };
  return within(at);
}

const mayBeEmpty: ReadonlySet<FileKind> = new Set(['other', 'zip']);

/** Tables without anything that looks like a descriptor. */
const isDescriptorMissing = (kinds: ReadonlySet<FileKind>): boolean =>
  (kinds.has('table') || kinds.has('table-misspelled')) && !kinds.has('descriptor-misspelled');

/** What is to be said of a file, by what it is. */
const problemOf: Partial<Record<FileKind, (file: string) => readonly ListedProblem[]>> = {
  'descriptor-misspelled': (file) => [descriptorMisspelled(file)],
  'table-misspelled': (file) => [tableMisspelled(file)],
  archive: (file) => [archiveNotRead(file)],
  other: (file) => [notOfADelivery(file)],
};
