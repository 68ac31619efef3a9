import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FoundDelivery, sizeOfFile } from '@mim/delivery-files';
import { deliveryFiles } from '@mim/domain/delivery';
import type { DeliveryCount } from './count-delivery.js';
import type { CountingTask } from './counting-worker.js';

/** Below this many bytes of tables a second thread costs more time than it saves. */
const worthWorkers = 16 * 1024 * 1024;

/** Bytes of the largest table of each delivery. */
export const sizesOf = (deliveries: readonly FoundDelivery[]): Promise<number[]> =>
  Promise.all(deliveries.map(({ folder }) => sizeOfFile(deliveryFiles(folder).participations)));

/**
 * How many threads deliveries are read with; 0: none apart.
 * @param sizes Bytes of each.
 * @param workers As many as were asked for; absent: one a processor, and none for a handful of small files.
 */
export function threadsFor(sizes: readonly number[], workers?: number): number {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return Math.min(workers ?? (all < worthWorkers ? 0 : availableParallelism()), sizes.length);
}

/**
 * What a thread may hold at most (MiB). The largest delivery that the limits allow, a million different
 * identifiers, needs a third of it. Told that memory is scarce, the engine clears up sooner: without this it
 * lets a thread grow to twice the size before it looks.
 */
const memoryOfThread = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 8 };

/** Counts one delivery in a thread. */
export type CountInThread = (task: CountingTask) => Promise<DeliveryCount>;

/** Lends out threads that count, to each the same work, and ends them. */
export async function withThreads(
  threads: number,
  work: (count: CountInThread) => Promise<void>,
): Promise<void> {
  await Promise.all(Array.from({ length: threads }, () => withThread(work)));
}

async function withThread(use: (count: CountInThread) => Promise<void>): Promise<void> {
  const worker = new Worker(new URL('./counting-worker.js', import.meta.url), {
    resourceLimits: memoryOfThread,
  });
  const count: CountInThread = async (task) => {
    const answer = once(worker, 'message');
    worker.postMessage(task);
    return (await answer)[0];
  };
  try {
    await use(count);
  } finally {
    await worker.terminate();
  }
}
