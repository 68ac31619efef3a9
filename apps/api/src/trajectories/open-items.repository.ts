import type { Period } from '@mim/domain/kernel';
import type { MatchEndReason, MatchEndSide } from '@mim/domain/matching';
import type { Change } from '../dossier/write.js';
import type { TrajectoryRow } from './trajectory.repository.js';

/** What ends with a trajectory, and when. */
export interface OpenItems {
  readonly trajectory: TrajectoryRow;
  /** Day of the end, `2026-05-04`. */
  readonly on: string;
  readonly matchEnd: { readonly reason: MatchEndReason; readonly side: MatchEndSide };
}

/**
 * Ends what cannot outlive a trajectory: its match, its open proposals, the visits that were planned after
 * the end, and a pause that still runs; a pause that was to begin after it goes.
 */
export async function closeOpenItems(
  { trx, locationId }: Change,
  { trajectory: { trajectoryId }, on, matchEnd }: OpenItems,
): Promise<void> {
  await trx
    .updateTable('mim.match')
    .set(({ eb }) => ({
      endedOn: eb.fn('greatest', ['startedOn', eb.cast(eb.val(on), 'date')]),
      endReason: matchEnd.reason,
      endedBy: matchEnd.side,
      version: eb('version', '+', 1),
    }))
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('endedOn', 'is', null)
    .execute();
  await trx
    .updateTable('mim.match_proposal')
    .set((eb) => ({ outcome: 'withdrawn', answeredOn: on, version: eb('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('answeredOn', 'is', null)
    .execute();
  await trx
    .updateTable('mim.visit')
    .set((eb) => ({ status: 'cancelled', cancelledBy: 'ending', version: eb('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'planned')
    .where('visitOn', '>', on)
    .execute();
  await trx
    .updateTable('mim.pause')
    .set((eb) => ({ lastDay: on, version: eb('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('firstDay', '<=', on)
    .where((eb) => eb.or([eb('lastDay', 'is', null), eb('lastDay', '>', on)]))
    .execute();
  await trx
    .deleteFrom('mim.pause')
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('firstDay', '>', on)
    .execute();
}

/** Cancels the visits of a trajectory that were planned in a period. */
export const cancelVisitsIn = async (
  { trx, locationId }: Change,
  trajectoryId: string,
  { firstDay, lastDay }: Period,
): Promise<void> => {
  await trx
    .updateTable('mim.visit')
    .set((eb) => ({ status: 'cancelled', cancelledBy: 'ending', version: eb('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'planned')
    .where('visitOn', '>=', firstDay)
    .where('visitOn', '<=', lastDay)
    .execute();
};
