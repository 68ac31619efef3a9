import type { FoundDelivery, ListedProblem } from '@mim/delivery-files';
import { countDelivery, type DeliveryCount, type ReadDelivery } from './count-delivery.js';
import { type CountInThread, sizesOf, threadsFor, withThreads } from './counting-threads.js';

export interface CheckingOptions {
  /** Threads to read with; by default one a processor, and none for a handful of small files. */
  readonly workers?: number | undefined;
  /** Told of every problem in the order of the deliveries, as it is found. */
  readonly onProblem: (problem: ListedProblem) => void;
  /** Told after each delivery, in their order, what came out of it. */
  readonly onChecked: (count: DeliveryCount, done: number, all: number) => void;
  /** Reads what is in no folder; threads read folders alone. */
  readonly read?: ReadDelivery | undefined;
}

/**
 * Checks deliveries and passes every problem on. Without threads nothing of them is kept; with threads those of as many deliveries as
 * there are threads are, for they are told in order.
 */
export async function checkDeliveries(
  deliveries: readonly FoundDelivery[],
  { workers, onProblem, onChecked, read }: CheckingOptions,
): Promise<void> {
  const threads =
    read === undefined && deliveries.length > 1 ? threadsFor(await sizesOf(deliveries), workers) : 0;
  const all = deliveries.length;
  if (threads === 0) {
    for (const [index, delivery] of deliveries.entries()) {
      const count = await countDelivery(delivery, {
        asked: 'every-problem',
        pass: onProblem,
        ...(read === undefined ? {} : { read }),
      });
      onChecked(count, index + 1, all);
    }
    return;
  }
  let next = 0;
  let told = Promise.resolve();
  const checkAll = async (count: CountInThread): Promise<void> => {
    while (next < all) {
      const index = next;
      next += 1;
      const before = told;
      const counting = count({ delivery: deliveries[index] as FoundDelivery, asked: 'every-problem' });
      // A thread takes its next delivery when what it found was told: so no more is kept than there are threads.
      const telling = Promise.all([counting, before]).then(([one]) => {
        for (const problem of one.problems.listed) onProblem(problem);
        onChecked(one, index + 1, all);
      });
      told = telling;
      await telling;
    }
  };
  await withThreads(threads, checkAll);
}
