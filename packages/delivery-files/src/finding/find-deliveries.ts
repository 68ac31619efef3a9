import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { descriptorFile } from '@mim/domain/delivery';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { readArchive } from '../archive/read-archive.js';
import { fileKind } from '../files/file-kind.js';
import { readFolder } from '../files/read-folder.js';
import { archiveRefused, seenBefore } from '../problems/folder-problems.js';
import type { ListedProblem } from '../problems/listed-problem.js';
import { type Finding, lookAmong, lookInArchive } from './look-among.js';

/** What stands below a folder: the folders of deliveries, and what is there beside or instead of one. */
export interface FoundFolders {
  /** In the order of their names. */
  readonly folders: readonly string[];
  /** What may be a delivery and cannot be read as one (errors), and what was skipped (warnings). */
  readonly problems: readonly ListedProblem[];
}

/**
 * Finds every delivery below a folder, at whatever depth: each folder with a datapackage.json, in a zip
 * too. Links are followed; a folder that can be reached along two ways, or contains itself, is looked at once. Nothing is
 * passed over in silence: what cannot be read as a delivery is a problem.
 *
 * @param folder Where to look: a folder, or a zip of one.
 * @returns The folders of the deliveries and what else there is; a problem when the folder is not there,
 *   cannot be read, or holds nothing that could be a delivery.
 * @example
 * await findDeliveries('deliveries'); // { ok: true, value: { folders: ['deliveries/breda'], problems: [] } }
 */
export async function findDeliveries(folder: string): Promise<Result<FoundFolders>> {
  const folders: string[] = [];
  const problems: ListedProblem[] = [];
  const found: Finding = { folders, problems };
  const seen = new Map<string, string>();

  /** Whether a folder or zip was seen along another way; if not, it is now. */
  async function isSeen(at: string): Promise<boolean> {
    const real = await realpath(at);
    const first = seen.get(real);
    if (first === undefined) seen.set(real, at);
    else problems.push(seenBefore(at, first));
    return first !== undefined;
  }

  async function look(at: string): Promise<void> {
    if (await isSeen(at)) return;
    await lookAmong(found, at, await readFolder(at), look, lookInZip);
  }

  async function lookInZip(file: string): Promise<void> {
    if (await isSeen(file)) return;
    const archive = await readArchive(file);
    if (!archive.ok) return void problems.push(archiveRefused(file, archive.problem));
    await lookInArchive(found, file, archive.value);
  }

  try {
    if (fileKind(path.basename(folder)) === 'zip' && (await stat(folder)).isFile()) await lookInZip(folder);
    else await look(folder);
  } catch (error) {
    return fail(folderProblem(error, folder));
  }
  const isAnything = folders.length > 0 || problems.some(({ severity }) => severity === 'error');
  return isAnything ? ok({ folders, problems }) : fail(noDelivery(folder));
}

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
