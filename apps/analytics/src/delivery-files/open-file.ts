import { type FileHandle, open, stat } from 'node:fs/promises';
import { type DeliveryProblem, deliveryProblem } from '@mim/domain/delivery';
import { fail, ok, type Result } from '@mim/domain/kernel';

const mebibyte = 1024 * 1024;

/**
 * Opens a file of a delivery.
 * @param file Its path; a problem names it so.
 * @param largest Bytes that it may have: a larger one is not opened.
 * @returns The open file, which the caller closes; or `file-missing`, `file-too-large` or `file-unreadable`.
 * @example
 * const opened = await openFile('breda/participations.csv', deliveryLimits.bytes);
 */
export async function openFile(file: string, largest: number): Promise<Result<FileHandle, DeliveryProblem>> {
  try {
    // Looked at before it is opened: opening a named pipe would wait for somebody to write to it.
    const facts = await stat(file);
    if (!facts.isFile()) return fail(deliveryProblem('file-unreadable', { file }, {}));
    if (facts.size > largest) {
      return fail(deliveryProblem('file-too-large', { file }, { megabytes: largest / mebibyte }));
    }
    return ok(await open(file));
  } catch (error) {
    return fail(fileProblem(error, file));
  }
}

/** The problem that a refusal of the file system is. What nobody expects is thrown on. */
export function fileProblem(error: unknown, file: string): DeliveryProblem {
  if (!(error instanceof Error) || !('syscall' in error)) throw error;
  const missing = 'code' in error && error.code === 'ENOENT';
  return deliveryProblem(missing ? 'file-missing' : 'file-unreadable', { file }, {});
}
