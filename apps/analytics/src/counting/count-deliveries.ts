import type { FoundDelivery, ProblemsAsked } from '@mim/delivery-files';
import { countDelivery, type DeliveryCount, type ReadDelivery } from './count-delivery.js';
import { type CountInThread, sizesOf, threadsFor, withThreads } from './counting-threads.js';

/** A delivery together with what came out of it. */
export interface CountedDelivery extends DeliveryCount {
  readonly delivery: FoundDelivery;
}

export interface CountingOptions {
  /** Which problems are listed. */
  readonly asked: ProblemsAsked;
  /** Threads to count with; by default one a processor, and none for a handful of small files. */
  readonly workers?: number | undefined;
  /** Called after each delivery. */
  readonly onCounted?: (done: number, all: number) => void;
  /** Reads what is in no folder, one after another; threads read folders alone. */
  readonly read?: ReadDelivery | undefined;
}

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
  { asked, workers, onCounted, read }: CountingOptions,
): Promise<CountedDelivery[]> {
  const sizes = read === undefined ? await sizesOf(deliveries) : deliveries.map(() => 0);
  const threads = read === undefined ? threadsFor(sizes, workers) : 0;
  // The largest first: then no thread is left with a long one at the end.
  const queue = deliveries.map((_, index) => index);
  queue.sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
  const counted: CountedDelivery[] = [];
  let done = 0;

  async function countAll(count: CountInThread): Promise<void> {
    for (let index = queue.shift(); index !== undefined; index = queue.shift()) {
      const delivery = deliveries[index] as FoundDelivery;
      counted[index] = { delivery, ...(await count({ delivery, asked })) };
      done += 1;
      onCounted?.(done, deliveries.length);
    }
  }

  if (threads > 0) await withThreads(threads, countAll);
  else
    await countAll((task) =>
      countDelivery(task.delivery, { asked, ...(read === undefined ? {} : { read }) }),
    );
  return counted;
}
