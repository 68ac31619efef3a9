import { parentPort } from 'node:worker_threads';
import type { FoundDelivery, ProblemsAsked } from '@mim/delivery-files';
import { countDelivery } from './count-delivery.js';

/** What a counting thread is given to do. */
export interface CountingTask {
  readonly delivery: FoundDelivery;
  readonly asked: ProblemsAsked;
}

/** A thread that counts the deliveries it is given, one after another; see count-deliveries.ts. */
parentPort?.on('message', async ({ delivery, asked }: CountingTask) => {
  parentPort?.postMessage(await countDelivery(delivery, { asked }));
});
