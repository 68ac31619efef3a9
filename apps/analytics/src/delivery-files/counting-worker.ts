import { parentPort } from 'node:worker_threads';
import { countDelivery } from './count-delivery.js';
import type { FoundDelivery } from './descriptor-file.js';

/** A thread that counts the deliveries it is given, one after another; see count-deliveries.ts. */
parentPort?.on('message', async (delivery: FoundDelivery) => {
  parentPort?.postMessage(await countDelivery(delivery));
});
