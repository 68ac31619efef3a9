import { parentPort } from 'node:worker_threads';
import { type DeliveryFile, readDeliveryFile } from './read-delivery-file.js';

/** A thread that reads one file and is ended then; see read-in-worker.ts. */
parentPort?.once('message', async (file: DeliveryFile) => {
  parentPort?.postMessage(await readDeliveryFile(file));
});
