import type { Database } from '@mim/database';
import { uptakeRows } from '@mim/domain/annual-registration';
import type { Uptake } from '@mim/domain/delivery';
import type { Transaction } from 'kysely';
import { erasedUptake, referredProspects, referredTrajectories } from './uptake.repository.js';

/**
 * Those whom a location first heard of in a year, by who referred them, with where they stood on 31 December: as its
 * delivery tells it, those who were erased since among them.
 */
export async function readUptake(
  trx: Transaction<Database>,
  locationId: string,
  year: number,
): Promise<readonly Uptake[]> {
  const trajectories = await referredTrajectories(trx, locationId);
  const recorded = {
    // The day of a transfer that came in is that on which her trajectory began here.
    trajectories: trajectories.map((each) => ({ ...each, transferredOn: null })),
    prospects: await referredProspects(trx, locationId),
    erased: await erasedUptake(trx, locationId),
  };
  return uptakeRows(recorded, year);
}
