import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseFailure } from '../failure.js';
import { isAlive, startOf } from './processes.js';

/** The program that has a data folder in use. */
interface Holder {
  readonly pid: number;
  readonly start: string | null;
}

/**
 * Takes a data folder for this program. A lock of a program that no longer lives is taken over.
 *
 * @returns Gives the folder back; again does nothing.
 * @throws DatabaseFailure `data-folder-in-use` when another living program has it.
 */
export function lockFolder(home: string): () => void {
  const file = join(home, 'in-use.json');
  const own: Holder = { pid: process.pid, start: startOf(process.pid) };
  if (!tryWrite(file, own)) {
    const holder = readHolder(file);
    if (holder !== null && lives(holder)) throw new DatabaseFailure(inUse(home, holder.pid));
    rmSync(file, { force: true });
    if (!tryWrite(file, own)) throw new DatabaseFailure(inUse(home, null));
  }
  return () => rmSync(file, { force: true });
}

function tryWrite(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

/** A number can be given to another process after a restart; the moment of starting tells them apart. */
function lives({ pid, start }: Holder): boolean {
  return isAlive(pid) && startOf(pid) === start;
}

const inUse = (home: string, pid: number | null) => ({
  code: 'data-folder-in-use',
  message: {
    nl: `De gegevensmap ${home} is al in gebruik${pid === null ? '' : ` door proces ${pid}`}.`,
    en: `The data folder ${home} is already in use${pid === null ? '' : ` by process ${pid}`}.`,
  },
  remedy: { nl: 'Stop het andere programma eerst.', en: 'Stop the other program first.' },
});
