import { deliveriesOfYears } from '@mim/delivery-files';
import type { DeliverySource } from './delivery-source.js';

/** The deliveries below a folder, at any depth and in zips too. */
export const folderSource = (folder: string): DeliverySource => ({
  find: (asked) => deliveriesOfYears(folder, asked),
  expected: async () => null,
  firstBirths: async () => null,
});
