import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { deliveryFiles } from '@mim/domain/delivery';
import { countDelivery, type DeliveryCount } from './count-delivery.js';
import type { CountingTask } from './counting-worker.js';
import type { FoundDelivery } from './descriptor-file.js';
import type { ProblemsAsked } from './listed-problem.js';
import { sizeOfFile } from './open-file.js';

/** A delivery together with what came out of it. */
export interface CountedDelivery extends DeliveryCount {
  readonly delivery: FoundDelivery;
}

export interface CountingOptions {
  /** Which problems are listed. */
  readonly asked: ProblemsAsked;
  /** Threads to count with; by default one a processor, and none for a handful of small files. */
  readonly workers?: number;
  /** Called after each delivery. */
  readonly onCounted?: (done: number, all: number) => void;
}

/** Below this many bytes of tables a second thread costs more time than it saves. */
const worthWorkers = 16 * 1024 * 1024;

/**
 * Counts deliveries. They are independent of each other, so several are read at a time; what comes out
 * does not depend on how many.
 *
 * @param deliveries The deliveries to count.
 * @returns What came out of each, in the order given.
 * @example
 * const counted = await countDeliveries(chosen, { asked: 'errors', onCounted: (done, all) => console.error(`${done}/${all}`) });
 */
export async function countDeliveries(
  deliveries: readonly FoundDelivery[],
  { asked, workers, onCounted }: CountingOptions,
): Promise<CountedDelivery[]> {
  const sizes = await Promise.all(deliveries.map(sizeOf));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const threads = Math.min(workers ?? (all < worthWorkers ? 0 : availableParallelism()), deliveries.length);
  // The largest first: then no thread is left with a long one at the end.
  const queue = deliveries.map((_, index) => index);
  queue.sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
  const counted: CountedDelivery[] = [];
  let done = 0;

  async function countAll(count: Count): Promise<void> {
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      const delivery = deliveries[index] as FoundDelivery;
      counted[index] = { delivery, ...(await count({ delivery, asked })) };
      done += 1;
      onCounted?.(done, deliveries.length);
    }
  }

  if (threads === 0) await countAll((task) => countDelivery(task.delivery, task.asked));
  else await Promise.all(Array.from({ length: threads }, () => withWorker(countAll)));
  return counted;
}

/** Bytes of the largest table. */
const sizeOf = ({ folder }: FoundDelivery) => sizeOfFile(deliveryFiles(folder).participations);

/**
 * What a thread may hold at most (MiB). The largest delivery that the limits allow, a million different
 * identifiers, needs a third of it. Told that memory is scarce, the engine clears up sooner: without this it
 * lets a thread grow to twice the size before it looks.
 */
const memoryOfThread = { maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 8 };

/** Counts one delivery, here or in a thread. */
type Count = (task: CountingTask) => Promise<DeliveryCount>;

/** Lends out a thread that counts, and ends it. */
async function withWorker(use: (count: Count) => Promise<void>): Promise<void> {
  const worker = new Worker(new URL('./counting-worker.js', import.meta.url), {
    resourceLimits: memoryOfThread,
  });
  const count: Count = async (task) => {
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
