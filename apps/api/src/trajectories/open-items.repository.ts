import type { Change } from '../dossier/write.js';
import type { TrajectoryRow } from './trajectory.repository.js';

/** What ends with a trajectory, and when. */
export interface OpenItems {
  readonly trajectory: TrajectoryRow;
  /** Day of the end, `2026-05-04`. */
  readonly on: string;
  readonly matchEnd: { readonly reason: string; readonly side: string };
}

/**
 * Ends what cannot outlive a trajectory: its match, its open proposals, the visits that were planned after
 * the end, and a pause that still runs.
 */
export async function closeOpenItems(
  { trx, locationId }: Change,
  { trajectory: { trajectory_id }, on, matchEnd }: OpenItems,
): Promise<void> {
  await trx
    .updateTable('mim.match')
    .set(({ eb }) => ({
      ended_on: eb.fn('greatest', ['started_on', eb.cast(eb.val(on), 'date')]),
      end_reason: matchEnd.reason,
      ended_by: matchEnd.side,
      version: eb('version', '+', 1),
    }))
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectory_id)
    .where('ended_on', 'is', null)
    .execute();
  await trx
    .updateTable('mim.match_proposal')
    .set((eb) => ({ outcome: 'withdrawn', answered_on: on, version: eb('version', '+', 1) }))
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectory_id)
    .where('answered_on', 'is', null)
    .execute();
  await trx
    .updateTable('mim.visit')
    .set((eb) => ({ status: 'cancelled', cancelled_by: 'other', version: eb('version', '+', 1) }))
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectory_id)
    .where('status', '=', 'planned')
    .where('visit_on', '>', on)
    .execute();
  await trx
    .updateTable('mim.pause')
    .set((eb) => ({ last_day: on, version: eb('version', '+', 1) }))
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectory_id)
    .where('first_day', '<=', on)
    .where((eb) => eb.or([eb('last_day', 'is', null), eb('last_day', '>', on)]))
    .execute();
}
