import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problemOf } from '@mim/domain/kernel';

/**
 * Makes files that only their maker can read, all of them or none: nothing that is there is written over.
 * @param folder Made when it is not there; the folder above it must be.
 * @returns Takes away what was made, for where what comes after it failed.
 * @throws What the file system throws, after taking away what was made.
 */
export async function writeNewFiles(
  folder: string,
  files: readonly (readonly [name: string, text: string])[],
): Promise<() => Promise<void>> {
  await makeFolder(folder);
  const made: string[] = [];
  const takeAway = async () => {
    for (const file of made) await rm(file);
  };
  try {
    for (const [name, text] of files) {
      const file = join(folder, name);
      await writeFile(file, text, { mode: 0o600, flag: 'wx' });
      made.push(file);
    }
  } catch (error) {
    await takeAway();
    throw error;
  }
  return takeAway;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/**
 * Why files could not be made, for who can mend it.
 * @returns null for anything else, such as our own mistake.
 */
export function problemOfFiles(error: unknown, folder: string): Problem | null {
  const code = codeOf(error);
  if (code === 'EEXIST') return thereAlready(folder);
  return ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'ENOSPC'].includes(code)
    ? cannotBeMade(folder, code)
    : null;
}

/** The code of what the file system throws; of anything else none. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : '';

const thereAlready = (folder: string) =>
  problemOf(
    'settings-there-already',
    [`In ${folder} staan al instellingen.`, `There are settings in ${folder} already.`],
    [
      'Gebruik die, of noem met --folder een map die leeg is of er nog niet is.',
      'Use those, or name with --folder a folder that is empty or not there yet.',
    ],
  );
const cannotBeMade = (folder: string, code: string) =>
  problemOf(
    'settings-not-writable',
    [`In ${folder} kan niet worden geschreven (${code}).`, `Nothing can be written in ${folder} (${code}).`],
    [
      'Noem met --folder een map waarin u mag schrijven; de map daarboven moet er zijn.',
      'Name with --folder a folder in which you may write; the folder above it must be there.',
    ],
  );
