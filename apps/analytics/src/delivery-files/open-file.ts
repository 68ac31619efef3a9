import { type FileHandle, open, stat } from 'node:fs/promises';
import { type DeliveryProblem, deliveryProblem } from '@mim/domain/delivery';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { packedFile, unpacked } from './archive/packed-file.js';

const mebibyte = 1024 * 1024;

/** A file of a delivery that is open. */
export interface OpenFile {
  /** Fills the front of a piece of memory with what comes next, and says how many bytes that were; 0 at the end. */
  next(into: Buffer): Promise<number>;
  /** Everything that comes next. */
  rest(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens a file of a delivery. Its path may lead through a zip, of which that one file is then unpacked.
 * @param file Its path; a problem names it so.
 * @param largest Bytes that it may have: a larger one is not opened.
 * @returns The open file, which the caller closes; or `file-missing`, `file-too-large` or `file-unreadable`.
 * @example
 * const opened = await openFile('breda/participations.csv', deliveryLimits.bytes);
 */
export async function openFile(file: string, largest: number): Promise<Result<OpenFile, DeliveryProblem>> {
  const tooLarge = () => fail(deliveryProblem('file-too-large', { file }, { megabytes: largest / mebibyte }));
  const unreadable = () => fail(deliveryProblem('file-unreadable', { file }, {}));
  const packed = await packedFile(file);
  if (packed !== null) {
    const { archive, entry } = packed;
    if (entry === undefined) return fail(deliveryProblem('file-missing', { file }, {}));
    if (entry.unpacked > largest) return tooLarge();
    const content = unpacked(archive, entry);
    return content === null ? unreadable() : ok(inMemory(content));
  }
  try {
    // Looked at before it is opened: opening a named pipe would wait for somebody to write to it.
    const facts = await stat(file);
    if (!facts.isFile()) return unreadable();
    return facts.size > largest ? tooLarge() : ok(onDisk(await open(file)));
  } catch (error) {
    return fail(fileProblem(error, file));
  }
}

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
