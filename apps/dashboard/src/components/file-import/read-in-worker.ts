import { fail, type Problem, type Result } from '@mim/domain/kernel';
import { fileProblems } from './file-problems.js';
import { type SheetTable, type TableSource, tableLimits } from './sheet-table.js';

/**
 * Reads a list in a worker of its own, which is gone when it is done.
 * @param signal stops the reading; the promise is then never settled
 */
export function readInWorker(source: TableSource, signal: AbortSignal): Promise<Result<SheetTable, Problem>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-table.worker.ts', import.meta.url), { type: 'module' });
    const finish = (result: Result<SheetTable, Problem>) => {
      worker.terminate();
      resolve(result);
    };
    worker.addEventListener('message', (event: MessageEvent<Result<SheetTable, Problem>>) =>
      finish(event.data),
    );
    worker.addEventListener('error', () => finish(fail(fileProblems.unreadable)));
    signal.addEventListener('abort', () => worker.terminate());
    worker.postMessage(source, source.kind === 'file' ? [source.bytes] : []);
  });
}

/** A chosen file as something to read; one that is too large is not brought into memory. */
export async function sourceOfFile(file: File): Promise<Result<TableSource, Problem>> {
  if (file.size > tableLimits.bytes) return fail(fileProblems.tooLarge);
  return { ok: true, value: { kind: 'file', name: file.name, bytes: await file.arrayBuffer() } };
}
