import { randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';
import { unfinishedFolder } from '@mim/delivery-files';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { countedFile, type NewFile, newFileAt, onDisk, WriteRefused } from './new-file.js';
import { alreadyThere, folderMissing, notAFolder, notOurs, unwritable } from './new-file-problems.js';

/** A file, or a folder of files, that was written, or would be. */
export interface Written {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
}

/** Where new files go. */
export interface NewFilesPlace {
  /** The folder in which they come to stand; made when it is not there, but not the folder around it. */
  readonly folder: string;
  /** Whether it has to be there. */
  readonly isThere?: boolean;
  /** What is known to be made in it: looked at before the work begins. */
  readonly expected?: readonly string[];
  /** Whether what is there already is replaced. */
  readonly force: boolean;
  /** Whether everything is done but the writing. */
  readonly dryRun: boolean;
  /** Whether a file in a folder that is replaced may go with it; a folder with any other stays, whatever is asked. */
  readonly mayGo?: (name: string) => boolean;
}

/** Files that come into being together. */
export interface NewFiles {
  /**
   * Begins a file.
   * @param unit What is put in its place, and replaced, as one: a file, or a folder of files (`2008/breda`).
   * @param name The file within the folder; absent: the unit is the file.
   */
  open(unit: string, name?: string): NewFile;
}

/**
 * Writes files beside the place where they come to stand and moves them there when all are whole: whoever looks sees
 * none of them, or all. What is there already is left alone, unless it is to be replaced.
 * @param work Writes the files. When it fails, or throws, nothing of them is left.
 * @returns What the work gave and what came to stand, in the order in which it was begun; its problem, or why nothing could be written.
 * @example
 * await writeNewFiles({ folder: 'out', force: false, dryRun: false }, async (files) => {
 *   files.open('a.csv').write('a\n');
 *   return ok(undefined);
 * });
 */
export async function writeNewFiles<T>(
  place: NewFilesPlace,
  work: (files: NewFiles) => Promise<Result<T>>,
): Promise<Result<{ readonly value: T; readonly written: readonly Written[] }>> {
  const refused = refusalOfFolder(place) ?? refusalOf(place, place.expected ?? []);
  if (refused !== null) return fail(refused);
  const beside = besideOf(place.folder);
  const opened: { readonly unit: string; readonly file: NewFile }[] = [];
  const remove = (): void => {
    if (!place.dryRun) rmSync(beside, { recursive: true, force: true });
  };
  // Also when the program is told to end while it writes.
  process.once('exit', remove);
  try {
    if (!place.dryRun) onDisk(place.folder, () => mkdirSync(beside));
    const done = await work({
      open(unit, name) {
        const early = refusalOf(place, [unit]);
        if (early !== null) throw new Refused(early);
        const at = path.join(unit, name ?? '');
        const file = place.dryRun ? countedFile() : newFileBelow(beside, at);
        opened.push({ unit, file });
        return file;
      },
    });
    for (const { file } of opened) file.close();
    if (!done.ok) return done;
    const units = [...new Set(opened.map(({ unit }) => unit))];
    const late = refusalOf(place, units);
    if (late !== null) return fail(late);
    if (!place.dryRun) moveAll(beside, place, units);
    const written = units.map((unit) => {
      const sizes = opened.filter((one) => one.unit === unit).map(({ file }) => file.bytes());
      const bytes = sizes.reduce((sum, one) => sum + one, 0);
      return { path: path.join(place.folder, unit), files: sizes.length, bytes };
    });
    return ok({ value: done.value, written });
  } catch (error) {
    if (error instanceof Refused) return fail(error.problem);
    if (error instanceof WriteRefused) return fail(unwritable(error.path, error.reason));
    throw error;
  } finally {
    for (const { file } of opened) closeQuietly(file);
    process.removeListener('exit', remove);
    remove();
  }
}

/** Ends the work as soon as it is known that what it makes may not come to stand: some deliveries take long. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** On the disk on which it comes to stand, under a name that no other run takes: hidden, and plainly unfinished. */
const besideOf = (folder: string): string => {
  const name = unfinishedFolder(randomBytes(6).toString('hex'));
  return path.join(existsSync(folder) ? folder : path.dirname(path.resolve(folder)), name);
};

function newFileBelow(folder: string, at: string): NewFile {
  const file = path.join(folder, at);
  onDisk(file, () => mkdirSync(path.dirname(file), { recursive: true }));
  return newFileAt(file);
}

function closeQuietly(file: NewFile): void {
  try {
    file.close();
  } catch {
    // Why it could not be written is known already.
  }
}

/** Why nothing can be made in a folder; null: it can. */
function refusalOfFolder({ folder, isThere = false }: NewFilesPlace) {
  const around = isThere ? folder : path.dirname(path.resolve(folder));
  if (!existsSync(around)) return folderMissing(around);
  if (!statSync(around).isDirectory()) return notAFolder(around);
  return existsSync(folder) && !statSync(folder).isDirectory() ? notAFolder(folder) : null;
}

/** Why something may not come to stand where it is to; null: all of it may. */
function refusalOf({ folder, force, mayGo = () => false }: NewFilesPlace, units: readonly string[]) {
  for (const unit of units) {
    const target = path.join(folder, unit);
    if (!existsSync(target)) continue;
    if (!force) return alreadyThere(target);
    if (!statSync(target).isDirectory()) continue;
    const other = readdirSync(target).find((name) => !mayGo(name));
    if (other !== undefined) return notOurs(target, other);
  }
  return null;
}

function moveAll(beside: string, { folder, force }: NewFilesPlace, units: readonly string[]): void {
  // A folder that is new comes into being whole.
  if (!existsSync(folder)) {
    onDisk(folder, () => renameSync(beside, folder));
    return;
  }
  for (const unit of units) {
    const target = path.join(folder, unit);
    onDisk(target, () => {
      mkdirSync(path.dirname(target), { recursive: true });
      move(path.join(beside, unit), target, force);
    });
  }
}

/** Moves one unit to its place: a file replaces what was there in one step; a folder goes after the old one was moved aside. */
function move(from: string, to: string, force: boolean): void {
  const isFolder = statSync(from).isDirectory();
  if (!force && !isFolder && linked(from, to)) return;
  if (force && existsSync(to) && (isFolder || statSync(to).isDirectory())) renameSync(to, `${from}.old`);
  renameSync(from, to);
}

/** Puts a file in its place and refuses where one came to stand there meanwhile; false: this disk cannot do so. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    return false;
  }
  unlinkSync(from);
  return true;
}
