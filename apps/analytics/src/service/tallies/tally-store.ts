import { type Actor, type Database, type DeliveryReference, withActor } from '@mim/database';
import type { Kysely } from 'kysely';
import type { Tally } from '../../tally/tally.js';
import { countStoredDelivery } from './count-stored-delivery.js';
import { deliveriesWithoutTally, storedTallies, storeTally } from './tally.repository.js';

/** Counts are made for everybody, so they are made by nobody in particular: the service reads as an analyst. */
const counter: Actor = { accountId: 'analytics-service', role: 'analyst', locationIds: [] };

/** The tallies of deliveries, from memory where they are. */
export interface TallyStore {
  /**
   * The tallies of deliveries that the asker was shown to be allowed to read; one that is missing is
   * counted first.
   */
  tallies(deliveries: readonly DeliveryReference[]): Promise<Tally[]>;
  /** Counts every delivery that has no tally, one after another. */
  countMissing(): Promise<void>;
}

/**
 * Keeps tallies in memory under their delivery. A delivery never changes, so what is kept never grows old;
 * a delivery that is asked for while it is being counted is counted once.
 * @param database Handle of `mim_analytics`.
 */
export function tallyStore(database: Kysely<Database>): TallyStore {
  const kept = new Map<string, Tally>();
  const counting = new Map<string, Promise<Tally>>();

  async function loadInto(deliveryIds: readonly string[]): Promise<void> {
    const stored = await withActor(database, counter, (trx) => storedTallies(trx, deliveryIds), {
      readOnly: true,
    });
    for (const { deliveryId, tally } of stored) kept.set(deliveryId, tally);
  }

  async function count(delivery: DeliveryReference): Promise<Tally> {
    const tally = await withActor(database, counter, (trx) => countStoredDelivery(trx, delivery), {
      isolationLevel: 'repeatable read',
      readOnly: true,
    });
    await withActor(database, counter, (trx) => storeTally(trx, { ...delivery, tally }));
    kept.set(delivery.deliveryId, tally);
    return tally;
  }

  function countOnce(delivery: DeliveryReference): Promise<Tally> {
    const { deliveryId } = delivery;
    const underWay = counting.get(deliveryId);
    if (underWay !== undefined) return underWay;
    const started = count(delivery).finally(() => counting.delete(deliveryId));
    counting.set(deliveryId, started);
    return started;
  }

  return {
    async tallies(deliveries) {
      const unknown = deliveries.filter(({ deliveryId }) => !kept.has(deliveryId));
      if (unknown.length > 0) await loadInto(unknown.map(({ deliveryId }) => deliveryId));
      const tallies: Tally[] = [];
      for (const delivery of deliveries) {
        tallies.push(kept.get(delivery.deliveryId) ?? (await countOnce(delivery)));
      }
      return tallies;
    },
    async countMissing() {
      const missing = await withActor(database, counter, deliveriesWithoutTally, { readOnly: true });
      for (const delivery of missing) await countOnce(delivery);
    },
  };
}
