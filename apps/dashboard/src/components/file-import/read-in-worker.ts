import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import { fileProblems } from './file-problems.js';
import type { FileSheets } from './read-sheets.js';
import { mostSeconds, type ReadTable, type TableSource, tableLimits } from './sheet-table.js';

/**
 * Reads a list in a worker of its own, which is gone when it is done, and with it all that it held.
 * @param signal stops the reading; the promise is then never settled
 * @param timeUp ends the reading with the problem that it takes too long
 */
export const readInWorker = (
  source: TableSource,
  signal: AbortSignal,
  timeUp: AbortSignal = AbortSignal.timeout(1000 * mostSeconds),
): Promise<Result<ReadTable, Problem>> =>
  askWorker(
    new Worker(new URL('./read-table.worker.ts', import.meta.url), { type: 'module' }),
    source,
    signal,
    timeUp,
  );

/** Reads every sheet of a file in the same way. */
export const readSheetsInWorker = (
  source: TableSource,
  signal: AbortSignal,
): Promise<Result<FileSheets, Problem>> =>
  askWorker(
    new Worker(new URL('./read-sheets.worker.ts', import.meta.url), { type: 'module' }),
    source,
    signal,
    AbortSignal.timeout(1000 * mostSeconds),
  );

function askWorker<Answer>(
  worker: Worker,
  source: TableSource,
  signal: AbortSignal,
  timeUp: AbortSignal,
): Promise<Result<Answer, Problem>> {
  return new Promise((resolve) => {
    const finish = (result: Result<Answer, Problem>) => {
      worker.terminate();
      resolve(result);
    };
    const giveUp = () => finish(fail(fileProblems.tooSlow));
    worker.addEventListener('message', (event: MessageEvent<Result<Answer, Problem>>) => finish(event.data));
    worker.addEventListener('error', () => finish(fail(fileProblems.unreadable)));
    signal.addEventListener('abort', () => worker.terminate());
    timeUp.addEventListener('abort', giveUp);
    if (timeUp.aborted) return giveUp();
    worker.postMessage(source, source.kind === 'file' ? [source.bytes] : []);
  });
}

/** A chosen file as something to read; one that is too large is not brought into memory. */
export async function sourceOfFile(file: File): Promise<Result<TableSource, Problem>> {
  if (file.size > tableLimits.bytes) return fail(fileProblems.tooLarge);
  try {
    return ok({ kind: 'file', name: file.name, bytes: await file.arrayBuffer() });
  } catch {
    // A folder that was dropped as a file, or a file that is gone or may not be read.
    return fail(fileProblems.unreadable);
  }
}
