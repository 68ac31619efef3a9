import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { descriptorFile } from '@mim/domain/delivery';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';

/**
 * Finds every delivery below a folder, at whatever depth: each folder with a datapackage.json. Links are
 * followed; a folder that can be reached along two ways, or contains itself, is looked at once.
 *
 * @param folder Where to look.
 * @returns The folders of the deliveries, in the order of their names; a problem when the folder is not
 *   there, cannot be read, or has no delivery in it.
 * @example
 * await findDeliveries('deliveries'); // { ok: true, value: ['deliveries/breda', 'deliveries/ede'] }
 */
export async function findDeliveries(folder: string): Promise<Result<string[]>> {
  const found: string[] = [];
  const seen = new Set<string>();

  async function look(at: string): Promise<void> {
    const real = await realpath(at);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(at, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    if (entries.some(({ name }) => name === descriptorFile)) found.push(at);
    for (const entry of entries) {
      const below = path.join(at, entry.name);
      if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(below)))) await look(below);
    }
  }

  try {
    await look(folder);
  } catch (error) {
    return fail(folderProblem(error, folder));
  }
  return found.length === 0 ? fail(noDelivery(folder)) : ok(found);
}

/** Whether a link leads to a folder; one that leads nowhere does not. */
const isFolder = async (link: string): Promise<boolean> => {
  try {
    return (await stat(link)).isDirectory();
  } catch {
    return false;
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
