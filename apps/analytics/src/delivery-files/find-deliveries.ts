import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { descriptorFile } from '@mim/domain/delivery';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { type FileKind, fileKind } from './file-kind.js';
import {
  archiveNotRead,
  descriptorMissing,
  descriptorMisspelled,
  folderEmpty,
  linkBroken,
  notOfADelivery,
  seenBefore,
  tableMisspelled,
} from './folder-problems.js';
import type { ListedProblem } from './listed-problem.js';

/** What stands below a folder: the folders of deliveries, and what is there beside or instead of one. */
export interface FoundFolders {
  /** In the order of their names. */
  readonly folders: readonly string[];
  /** What may be a delivery and cannot be read as one (errors), and what was skipped (warnings). */
  readonly problems: readonly ListedProblem[];
}

/**
 * Finds every delivery below a folder, at whatever depth: each folder with a datapackage.json. Links are
 * followed; a folder that can be reached along two ways, or contains itself, is looked at once. Nothing is
 * passed over in silence: what cannot be read as a delivery is a problem.
 *
 * @param folder Where to look.
 * @returns The folders of the deliveries and what else there is; a problem when the folder is not there,
 *   cannot be read, or holds nothing that could be a delivery.
 * @example
 * await findDeliveries('deliveries'); // { ok: true, value: { folders: ['deliveries/breda'], problems: [] } }
 */
export async function findDeliveries(folder: string): Promise<Result<FoundFolders>> {
  const folders: string[] = [];
  const problems: ListedProblem[] = [];
  const seen = new Map<string, string>();

  async function look(at: string): Promise<void> {
    const real = await realpath(at);
    const first = seen.get(real);
    if (first !== undefined) {
      problems.push(seenBefore(at, first));
      return;
    }
    seen.set(real, at);
    const entries = await readdir(at, { withFileTypes: true });
    const kinds = new Set(entries.map(({ name }) => fileKind(name)));
    if (kinds.has('descriptor')) folders.push(at);
    else if (isDescriptorMissing(kinds)) problems.push(descriptorMissing(at));
    // An empty folder in the place of a table is told of as that table.
    if (entries.length === 0 && fileKind(path.basename(at)) === 'other') problems.push(folderEmpty(at));
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const below = path.join(at, entry.name);
      const what = entry.isSymbolicLink() ? await behindLink(below) : entry.isDirectory() ? 'folder' : 'file';
      if (what === 'folder') await look(below);
      else if (what === 'nothing') problems.push(linkBroken(below));
      else problems.push(...(problemOf[fileKind(entry.name)]?.(below) ?? []));
    }
  }

  try {
    await look(folder);
  } catch (error) {
    return fail(folderProblem(error, folder));
  }
  const isAnything = folders.length > 0 || problems.some(({ severity }) => severity === 'error');
  return isAnything ? ok({ folders, problems }) : fail(noDelivery(folder));
}

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

/** What a link leads to. */
const behindLink = async (link: string): Promise<'folder' | 'file' | 'nothing'> => {
  try {
    return (await stat(link)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
};

const remedy = {
  nl: 'Geef met --deliveries de map waarin de aanleveringen staan.',
  en: 'Give with --deliveries the folder that holds the deliveries.',
};

const noDelivery = (folder: string): Problem => ({
  code: 'no-delivery',
  message: {
    nl: `In ${folder} staat geen aanlevering (geen ${descriptorFile}).`,
    en: `There is no delivery in ${folder} (no ${descriptorFile}).`,
  },
  remedy,
});

/** Why the file system refused, in a sentence. What nobody expects is thrown on. */
function folderProblem(error: unknown, folder: string): Problem {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const at = 'path' in error && typeof error.path === 'string' ? error.path : folder;
  if (error.code === 'ENOENT') {
    return {
      code: 'folder-missing',
      message: { nl: `De map ${at} bestaat niet.`, en: `There is no folder ${at}.` },
      remedy,
    };
  }
  if (error.code === 'ENOTDIR') {
    return {
      code: 'not-a-folder',
      message: { nl: `${at} is geen map.`, en: `${at} is not a folder.` },
      remedy,
    };
  }
  return {
    code: 'folder-unreadable',
    message: {
      nl: `De map ${at} kan niet worden gelezen (${error.code}).`,
      en: `The folder ${at} cannot be read (${error.code}).`,
    },
    remedy,
  };
}
