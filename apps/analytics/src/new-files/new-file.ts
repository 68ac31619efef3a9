import { closeSync, openSync, writeSync } from 'node:fs';

/** A file that is being written. */
export interface NewFile {
  /** Adds to its end. Nothing is read ahead of: when this returns, it was handed to the system. */
  write(content: string | Uint8Array): void;
  /** How many bytes were written so far. */
  bytes(): number;
  close(): void;
}

/** The system did not let something be written: no room, no right, no such folder. */
export class WriteRefused extends Error {
  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

/**
 * Does something to files of the disk.
 * @throws WriteRefused where the system refuses.
 */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) throw error;
    throw new WriteRefused(path, String(error.code));
  }
}

/** Bytes that are gathered before they go to the disk: lines are short. */
const gathered = 256 * 1024;

/** A file that is made on the disk. */
export function newFileAt(path: string): NewFile {
  const file = onDisk(path, () => openSync(path, 'wx'));
  const buffer = Buffer.allocUnsafe(gathered);
  let filled = 0;
  let written = 0;
  let isOpen = true;
  const toDisk = (bytes: Uint8Array): void => {
    for (let from = 0; from < bytes.length; ) {
      const start = from;
      from += onDisk(path, () => writeSync(file, bytes, start, bytes.length - start));
    }
    written += bytes.length;
  };
  const flush = (): void => {
    toDisk(buffer.subarray(0, filled));
    filled = 0;
  };
  return {
    write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
      if (filled + bytes.length > gathered) flush();
      if (bytes.length > gathered) return toDisk(bytes);
      buffer.set(bytes, filled);
      filled += bytes.length;
    },
    bytes: () => written + filled,
    close() {
      if (!isOpen) return;
      isOpen = false;
      try {
        flush();
      } finally {
        closeSync(file);
      }
    },
  };
}

/** A file of which only is known how large it would be. */
export function countedFile(): NewFile {
  let bytes = 0;
  return {
    write(content) {
      bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    },
    bytes: () => bytes,
    close() {},
  };
}
