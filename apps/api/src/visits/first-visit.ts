import { ok, type Result } from '@mim/domain/kernel';
import { openMatch } from '@mim/domain/matching';
import type { TrajectoryEvent } from '@mim/domain/registration';
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
 * Follows the visits of a trajectory after one has changed: it starts at its first visit that was done, and
 * the first visit of a match brings it to its next state, or back when that visit is withdrawn.
 * @param trajectory The trajectory, locked in this transaction.
 */
async function followFirstVisit(change: Change, trajectory: TrajectoryRow): Promise<Result<null>> {
  const { locationId, trajectoryId, state, startedOn } = trajectory;
  const visits = await visitsOfTrajectory(change.trx, locationId, trajectoryId);
  const done = visits.filter(({ status }) => status === 'done').map(({ visitOn }) => visitOn);
  const matches = await matchesOfTrajectory(change.trx, locationId, trajectoryId);
  const match = openMatch(matches.map((each) => ({ startedOn: each.startedOn, endedOn: each.endedOn })));
  const facts = { startedOn: done[0] ?? null };
  const firstOfMatch = match === null ? undefined : done.find((day) => day >= match.startedOn);
  const event = eventOf(state, firstOfMatch !== undefined);
  if (event !== null) {
    const since = firstOfMatch ?? change.today.toString();
    const moved = await moveTrajectory(change, trajectory, { event, since, facts });
    return moved.ok ? ok(null) : moved;
  }
  if (facts.startedOn !== startedOn) await changeTrajectory(change, trajectory, facts);
  return ok(null);
}

function eventOf(state: TrajectoryRow['state'], isVisited: boolean): TrajectoryEvent | null {
  if (state === 'matched' && isVisited) return 'first-visit';
  return state === 'visited' && !isVisited ? 'first-visit-withdrawn' : null;
}
