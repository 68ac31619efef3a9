import { ok, type Result } from '@mim/domain/kernel';
import { followVisits } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import { moveTrajectory } from '../trajectories/move-trajectory.js';
import {
  changeTrajectory,
  removeFirstVisitState,
  type TrajectoryRow,
} from '../trajectories/trajectory.repository.js';
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
): Promise<Result<T>> => following(change, trajectory, work, false);

/**
 * Takes a visit out of a trajectory, which follows. Of a first visit that never was, her history does not tell: she
 * is as she was before it.
 * @param trajectory The trajectory, locked in this transaction.
 * @param work Takes the visit out.
 */
export const removingVisit = (
  change: Change,
  trajectory: TrajectoryRow,
  work: () => Promise<void>,
): Promise<Result<void>> => following(change, trajectory, work, true);

const following = <T>(
  change: Change,
  trajectory: TrajectoryRow,
  work: () => Promise<T>,
  isRemoval: boolean,
): Promise<Result<T>> =>
  keepingAgreement(change, [trajectory.trajectoryId], async () => {
    const changed = await work();
    const followed = await followFirstVisit(change, trajectory, isRemoval);
    return followed.ok ? ok(changed) : followed;
  });

/** Follows the visits of a trajectory after one has changed. */
async function followFirstVisit(
  change: Change,
  trajectory: TrajectoryRow,
  isRemoval: boolean,
): Promise<Result<null>> {
  const { trx, locationId, today } = change;
  const { trajectoryId } = trajectory;
  const visits = await visitsOfTrajectory(trx, locationId, trajectoryId);
  const matches = await matchesOfTrajectory(trx, locationId, trajectoryId);
  const first = followVisits({ state: 'matched', matches, visits }, today).move?.since ?? null;
  const before =
    first === null && !isRemoval ? trajectory : await beforeFirstVisit(change, trajectory, first);
  const { startedOn, move } = followVisits({ state: before.state, matches, visits }, today);
  if (move !== null) {
    const moved = await moveTrajectory(change, before, { ...move, facts: { startedOn } });
    return moved.ok ? ok(null) : moved;
  }
  if (startedOn !== before.startedOn) await changeTrajectory(change, before, { startedOn });
  return ok(null);
}

/** Brings a trajectory back to before her first visit, when that turns out to have been on another day. */
async function beforeFirstVisit(
  change: Change,
  trajectory: TrajectoryRow,
  first: string | null,
): Promise<TrajectoryRow> {
  const { trajectoryId, state } = trajectory;
  if (state !== 'visited' || !(await removeFirstVisitState(change, trajectoryId, first))) return trajectory;
  const { version } = await changeTrajectory(change, trajectory, { state: 'matched' });
  return { ...trajectory, state: 'matched', version };
}
