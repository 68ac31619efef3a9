import { storeDelivery, type ValidDelivery, withActor } from '@mim/database';
import type { TestDatabase } from '@mim/database/testing';
import { actorAs, administrator } from './actors.js';

/** Stores deliveries and the locations that they are of, each as whoever may. */
export async function storeDeliveries(
  { app }: TestDatabase,
  deliveries: readonly ValidDelivery[],
): Promise<void> {
  const locations = new Map(
    deliveries.map(({ descriptor }) => [descriptor.location.code, descriptor.location]),
  );
  await withActor(app, administrator, (trx) =>
    trx
      .insertInto('mim.location')
      .values(
        [...locations.values()].map(({ code, name, municipality }) => ({
          locationId: code,
          name,
          municipality,
          firstYear: 2000,
          lastYear: null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  await withActor(app, actorAs('coordinator', ...locations.keys()), async (trx) => {
    for (const delivery of deliveries) {
      const stored = await storeDelivery(trx, delivery);
      if (!stored.ok) throw new Error(stored.problem.message.en);
    }
  });
}
