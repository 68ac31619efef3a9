import { type ArchiveFault, checkArchive } from '@mim/domain/archive';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { type FileProblemCode, fileProblems } from './file-problems.js';

/** Bytes that a part of a workbook may unpack to: nothing in the browser bounds the memory of a worker. */
export const largestPart = 10_000_000;

const problemOf = {
  'not-a-zip': fileProblems.unreadable,
  encrypted: fileProblems.oldExcel,
  'unpacks-too-large': fileProblems.unpacksTooLarge,
} as const satisfies Record<ArchiveFault, Problem<FileProblemCode>>;

/**
 * Whether a workbook, which is a zip, may be unpacked. What its directory says holds afterwards: the reader stops at the size
 * that was said of a part.
 */
export function checkWorkbook(bytes: ArrayBuffer): Result<null, Problem<FileProblemCode>> {
  const { fault } = checkArchive(bytes, largestPart);
  return fault === null ? ok(null) : fail(problemOf[fault]);
}
