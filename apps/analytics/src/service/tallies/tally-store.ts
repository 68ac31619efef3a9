import { type Actor, type Database, type DeliveryReference, withActor } from '@mim/database';
import type { Kysely } from 'kysely';
import { mergeCohorts } from '../../tally/merge.js';
import type { CohortTally, CurveCounts, FigureCounts } from '../../tally/tally.js';
import { type ReadyTally, tallySum } from '../../tally/tally-sum.js';
import { countStoredDelivery } from './count-stored-delivery.js';
import { deliveriesWithoutTally, isWritable, storedTallies, storeTally } from './tally.repository.js';

/** Counts are made for everybody, so they are made by nobody in particular: the service reads as an analyst. */
const counter: Actor = { accountId: 'analytics-service', role: 'analyst', locationIds: [] };

/** Sums of the tallies of deliveries; what is missing is counted first. */
export interface TallyStore {
  /**
   * The counts of deliveries together.
   * @param deliveries Which the asker was shown to be allowed to read.
   */
  figureCounts(deliveries: readonly DeliveryReference[]): Promise<FigureCounts>;
  /** Of the same only what curves need. */
  curveCounts(deliveries: readonly DeliveryReference[]): Promise<CurveCounts>;
  /** Of the same only what the cohort of a later year needs. */
  cohorts(deliveries: readonly DeliveryReference[]): Promise<CohortTally>;
  /**
   * Counts every delivery that has no tally, one after another.
   * @param isStopping Asked between two of them: the rest is left for another time.
   */
  countMissing(isStopping?: () => boolean): Promise<void>;
}

/**
 * Keeps tallies in memory under their delivery, ready to be added up. A delivery never changes, so what is kept never grows old;
 * a delivery that is asked for while it is being counted is counted once.
 * @param database Handle of `mim_analytics`.
 */
export function tallyStore(database: Kysely<Database>): TallyStore {
  const sums = tallySum();
  const kept = new Map<string, ReadyTally>();
  const counting = new Map<string, Promise<ReadyTally>>();

  async function loadInto(deliveryIds: readonly string[]): Promise<void> {
    const stored = await withActor(database, counter, (trx) => storedTallies(trx, deliveryIds), {
      readOnly: true,
    });
    for (const { deliveryId, tally } of stored) kept.set(deliveryId, sums.ready(tally));
  }

  async function count(delivery: DeliveryReference): Promise<ReadyTally> {
    const tally = await withActor(database, counter, (trx) => countStoredDelivery(trx, delivery), {
      isolationLevel: 'repeatable read',
      readOnly: true,
    });
    // A replica takes nothing: what was counted there is kept in memory alone, until the primary's own count arrives.
    await withActor(database, counter, async (trx) => {
      if (await isWritable(trx)) await storeTally(trx, { ...delivery, tally });
    });
    const ready = sums.ready(tally);
    kept.set(delivery.deliveryId, ready);
    return ready;
  }

  function countOnce(delivery: DeliveryReference): Promise<ReadyTally> {
    const { deliveryId } = delivery;
    const underWay = counting.get(deliveryId);
    if (underWay !== undefined) return underWay;
    const started = count(delivery).finally(() => counting.delete(deliveryId));
    counting.set(deliveryId, started);
    return started;
  }

  async function of(deliveries: readonly DeliveryReference[]): Promise<ReadyTally[]> {
    const unknown = deliveries.filter(({ deliveryId }) => !kept.has(deliveryId));
    if (unknown.length > 0) await loadInto(unknown.map(({ deliveryId }) => deliveryId));
    const found: ReadyTally[] = [];
    for (const delivery of deliveries) {
      found.push(kept.get(delivery.deliveryId) ?? (await countOnce(delivery)));
    }
    return found;
  }

  return {
    figureCounts: async (deliveries) => sums.figureCounts(await of(deliveries)),
    curveCounts: async (deliveries) => sums.curveCounts(await of(deliveries)),
    cohorts: async (deliveries) => mergeCohorts((await of(deliveries)).map(({ cohorts }) => cohorts)),
    async countMissing(isStopping = () => false) {
      const missing = await withActor(database, counter, deliveriesWithoutTally, { readOnly: true });
      for (const delivery of missing) {
        if (isStopping()) return;
        if (!kept.has(delivery.deliveryId)) await countOnce(delivery);
      }
    },
  };
}
