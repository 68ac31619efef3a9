import { ok, type Result } from '@mim/domain/kernel';
import { followVisits } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import { moveTrajectory } from '../trajectories/move-trajectory.js';
import { changeTrajectory, type TrajectoryRow } from '../trajectories/trajectory.repository.js';
import { matchesOfTrajectory, visitsOfTrajectory } from './visits.repository.js';

/**
 * Changes visits of a trajectory, which follows them; they may not come to contradict what else is recorded.
 * @param trajectory The trajectory, locked in this transaction.
 * @param work Makes the change.
 */
export const changingVisits = <T>(
  change: Change,
  trajectory: TrajectoryRow,
  work: () => Promise<T>,
): Promise<Result<T>> =>
  keepingAgreement(change, [trajectory.trajectoryId], async () => {
    const changed = await work();
    const followed = await followFirstVisit(change, trajectory);
    return followed.ok ? ok(changed) : followed;
  });

/**
 * Follows the visits of a trajectory after one has changed.
 * @param trajectory The trajectory, locked in this transaction.
 */
async function followFirstVisit(change: Change, trajectory: TrajectoryRow): Promise<Result<null>> {
  const { locationId, trajectoryId, state } = trajectory;
  const visits = await visitsOfTrajectory(change.trx, locationId, trajectoryId);
  const matches = await matchesOfTrajectory(change.trx, locationId, trajectoryId);
  const { startedOn, move } = followVisits({ state, matches, visits }, change.today);
  if (move !== null) {
    const moved = await moveTrajectory(change, trajectory, { ...move, facts: { startedOn } });
    return moved.ok ? ok(null) : moved;
  }
  if (startedOn !== trajectory.startedOn) await changeTrajectory(change, trajectory, { startedOn });
  return ok(null);
}
