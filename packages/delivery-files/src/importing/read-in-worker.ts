import { Worker } from 'node:worker_threads';
import { readingTooHeavy, readingTooSlow } from '../problems/import-problems.js';
import type { ListedProblem } from '../problems/listed-problem.js';
import type { DeliveryFile, ReadDeliveryFile } from './read-delivery-file.js';

/** What reading a file may take: seconds, and memory (MiB). The largest file within the limits of a zip needs less. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const usual: ReadingLimits = { seconds: 30, megabytes: 600 };

/**
 * Reads a delivery from a file as `readDeliveryFile` does, in a thread of its own that is ended when it is done, takes too long or
 * takes too much memory: whoever else is served meanwhile does not notice.
 * @param file The file; its bytes are gone for the caller.
 * @param limits What it may take.
 * @returns What it holds and what is wrong with it; that it took too much is a problem of the file like another.
 * @example
 * const { delivery, problems } = await readInWorker({ name: 'breda.zip', bytes, mostListed: 500 });
 */
export function readInWorker(file: DeliveryFile, limits: ReadingLimits = usual): Promise<ReadDeliveryFile> {
  const worker = new Worker(new URL('./reading-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise<ReadDeliveryFile>((resolve, reject) => {
    const refuse = (problem: ListedProblem) => resolve(refused(problem));
    const timer = setTimeout(() => refuse(readingTooSlow(file.name, limits.seconds)), 1000 * limits.seconds);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse(readingTooHeavy(file.name)) : reject(error),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      // Nobody waits for an answer that will not come; after one this says nothing.
      reject(new Error('the thread that reads a file ended without an answer'));
    });
    worker.postMessage(file, [file.bytes]);
  }).finally(() => worker.terminate());
}

const refused = (problem: ListedProblem): ReadDeliveryFile => ({
  kind: 'package',
  descriptor: null,
  delivery: null,
  problems: { listed: [problem], errors: 1, warnings: 0, notListed: 0 },
});
