import { fileURLToPath } from 'node:url';
import { countDelivery } from '../../delivery-files/count-delivery.js';
import { deliveriesOfYears } from '../../delivery-files/deliveries-of-years.js';
import { mergeAll } from '../../tally/merge.js';
import type { Tally } from '../../tally/tally.js';

/** Where the demonstration keeps the deliveries of the national registration of 2008. */
const folder = fileURLToPath(
  new URL('../../../../../packages/database/demo/deliveries-2008', import.meta.url),
);

/** The tally of the national registration of 2008, counted from its files. */
export async function tallyOf2008(): Promise<Tally> {
  const found = await deliveriesOfYears(folder, [2008], 2008);
  if (!found.ok) throw new Error(found.problem.message.en);
  const counted = await Promise.all(found.value.chosen.map(countDelivery));
  return mergeAll(
    counted.map(({ tally }, index) => {
      if (tally === null) throw new Error(`${found.value.chosen[index]?.folder} was refused`);
      return tally;
    }),
  );
}
