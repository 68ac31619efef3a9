import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { type FileProblemCode, fileProblems } from './file-problems.js';
import { type ZipEntry, zipDirectory } from './zip-directory.js';

/**
 * What a workbook may hold at most, in bytes and files: a zip of a few kilobytes can unpack to gigabytes. Nothing in the
 * browser bounds the memory of a worker, so each part is bounded too.
 */
export const archiveLimits = {
  unpacked: 100_000_000,
  part: 10_000_000,
  /** Times that it may be larger unpacked than packed. */
  ratio: 100,
  entries: 50,
} as const;

/**
 * Whether a zip may be unpacked, by its directory alone. What it says holds afterwards: the reader stops at the size that was
 * said of a part.
 * @param bytes of a workbook
 */
export function checkArchive(bytes: ArrayBuffer): Result<null, Problem<FileProblemCode>> {
  const entries = zipDirectory(bytes);
  if (entries === null || overlap(entries)) return fail(fileProblems.unreadable);
  if (entries.some(({ isEncrypted }) => isEncrypted)) return fail(fileProblems.oldExcel);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isBounded =
    entries.length <= archiveLimits.entries &&
    unpacked <= archiveLimits.unpacked &&
    unpacked <= archiveLimits.ratio * bytes.byteLength &&
    entries.every((entry) => entry.unpacked <= archiveLimits.part);
  return isBounded ? ok(null) : fail(fileProblems.unpacksTooLarge);
}

/** Files that share bytes make a small zip unpack to whatever its maker likes. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  return inOrder.some(({ start }, place) => start < (inOrder[place - 1]?.end ?? 0));
}
