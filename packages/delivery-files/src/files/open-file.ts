import { type FileHandle, open, stat } from 'node:fs/promises';
import type { ZipEntry } from '@mim/domain/archive';
import { type DeliveryProblem, deliveryProblem } from '@mim/domain/delivery';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { packedFile, unpacked } from '../archive/packed-file.js';
import type { Archive } from '../archive/read-archive.js';

const mebibyte = 1024 * 1024;

/** A file of a delivery that is open. */
export interface OpenFile {
  /** Fills the front of a piece of memory with what comes next, and says how many bytes that were; 0 at the end. */
  next(into: Buffer): Promise<number>;
  /** Everything that comes next. */
  rest(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the files of deliveries, wherever they are. */
export type OpenFiles = (file: string, largest: number) => Promise<Result<OpenFile, DeliveryProblem>>;

/**
 * Opens a file of a delivery. Its path may lead through a zip, of which that one file is then unpacked.
 * @param file Its path; a problem names it so.
 * @param largest Bytes that it may have: a larger one is not opened.
 * @returns The open file, which the caller closes; or `file-missing`, `file-too-large` or `file-unreadable`.
 * @example
 * const opened = await openFile('breda/participations.csv', deliveryLimits.bytes);
 */
export const openFile: OpenFiles = async (file, largest) => {
  const packed = await packedFile(file);
  if (packed !== null) return openPacked(file, packed.archive, packed.entry, largest);
  try {
    // Looked at before it is opened: opening a named pipe would wait for somebody to write to it.
    const facts = await stat(file);
    if (!facts.isFile()) return unreadable(file);
    return facts.size > largest ? tooLarge(file, largest) : ok(onDisk(await open(file)));
  } catch (error) {
    return fail(fileProblem(error, file));
  }
};

/**
 * Opens the files of a zip that is in memory, by their paths in it.
 * @param archive The zip, within its limits.
 * @example
 * const opened = await filesOf(archive)('breda/participations.csv', deliveryLimits.bytes);
 */
export const filesOf =
  (archive: Archive): OpenFiles =>
  async (file, largest) =>
    openPacked(file, archive, archive.files.get(file), largest);

function openPacked(
  file: string,
  archive: Archive,
  entry: ZipEntry | undefined,
  largest: number,
): Result<OpenFile, DeliveryProblem> {
  if (entry === undefined) return fail(deliveryProblem('file-missing', { file }, {}));
  if (entry.unpacked > largest) return tooLarge(file, largest);
  const content = unpacked(archive, entry);
  return content === null ? unreadable(file) : ok(inMemory(content));
}

const tooLarge = (file: string, largest: number) =>
  fail(deliveryProblem('file-too-large', { file }, { megabytes: largest / mebibyte }));
const unreadable = (file: string) => fail(deliveryProblem('file-unreadable', { file }, {}));

const onDisk = (handle: FileHandle): OpenFile => ({
  next: async (into) => (await handle.read(into, 0, into.length, null)).bytesRead,
  rest: () => handle.readFile(),
  close: () => handle.close(),
});

function inMemory(content: Buffer): OpenFile {
  let position = 0;
  return {
    next: async (into) => {
      const count = content.copy(into, 0, position);
      position += count;
      return count;
    },
    rest: async () => content.subarray(position),
    close: async () => {},
  };
}

/** Bytes of a file of a delivery, in a zip too; 0 when it cannot be read, which reading it will tell. */
export async function sizeOfFile(file: string): Promise<number> {
  const packed = await packedFile(file);
  if (packed !== null) return packed.entry?.unpacked ?? 0;
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

/** The problem that a refusal of the file system is. What nobody expects is thrown on. */
export function fileProblem(error: unknown, file: string): DeliveryProblem {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  const missing = 'code' in error && error.code === 'ENOENT';
  return deliveryProblem(missing ? 'file-missing' : 'file-unreadable', { file }, {});
}
