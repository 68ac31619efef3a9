import { deepFreeze } from '../kernel/deep-freeze.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

/**
 * What a zip may hold at most, in bytes and files: one of a few kilobytes can unpack to gigabytes, and what it costs to read has
 * nothing to do with its size.
 */
export const archiveLimits = deepFreeze({
  /** The zip itself. */
  packed: 10_000_000,
  unpacked: 100_000_000,
  /** Times that it may be larger unpacked than packed. */
  ratio: 100,
  entries: 50,
} as const);

/**
 * Bytes of a limit as people are told them, in whole MB.
 * @example
 * megabytes(10_000_000); // 10
 */
export const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000);

/** Why a zip is not unpacked: it is none that can be trusted, it has a password, or it unpacks to too much. */
export type ArchiveFault = 'not-a-zip' | 'encrypted' | 'unpacks-too-large';

/** What may be unpacked, or why nothing is. */
export type CheckedArchive =
  | { readonly fault: null; readonly entries: readonly ZipEntry[] }
  | { readonly fault: ArchiveFault };

/**
 * Whether a zip may be unpacked, by its directory alone. What the directory says of a file must hold when it is unpacked: whoever
 * does it stops at that size.
 * @param bytes The whole zip.
 * @param largestPart Bytes that one file in it may unpack to.
 * @returns The files in it, or why it is refused; whoever asks has the words.
 * @example
 * checkArchive(new ArrayBuffer(0), 1000); // { fault: 'not-a-zip' }
 */
export function checkArchive(bytes: ArrayBuffer, largestPart: number): CheckedArchive {
  const entries = zipDirectory(bytes);
  if (entries === null || overlap(entries)) return { fault: 'not-a-zip' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { fault: 'encrypted' };
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isBounded =
    bytes.byteLength <= archiveLimits.packed &&
    entries.length <= archiveLimits.entries &&
    unpacked <= archiveLimits.unpacked &&
    unpacked <= archiveLimits.ratio * bytes.byteLength &&
    entries.every((entry) => entry.unpacked <= largestPart);
  return isBounded ? { fault: null, entries } : { fault: 'unpacks-too-large' };
}

/** Files that share bytes make a small zip unpack to whatever its maker likes. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  return inOrder.some(({ start }, place) => start < (inOrder[place - 1]?.end ?? 0));
}
