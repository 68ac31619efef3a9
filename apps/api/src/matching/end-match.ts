import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { canEndMatch, type MatchEnd, plannedUntil } from '@mim/domain/matching';
import { doneDays } from '@mim/domain/visit';
import type { Selectable } from 'kysely';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { moveTrajectory } from '../trajectories/move-trajectory.js';
import {
  type ChangedRow,
  lockTrajectory,
  type TrajectoryRow,
} from '../trajectories/trajectory.repository.js';
import { cancelPlannedVisits, visitsOfMatch } from '../visits/visits.repository.js';
import { changeMatch, matchForChange } from './matching.repository.js';
import type { EndMatch } from './matching.schema.js';

type MatchRow = Selectable<Database['mim.match']>;

/** Ends a match: the trajectory goes on, and waits for another. */
export async function endMatch(
  change: Change,
  { matchId, version, end }: EndMatch,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await matchForChange(change.trx, change.locationId, matchId), version);
  if (!found.ok) return found;
  const trajectory = await lockTrajectory(change, found.value.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  return closeMatch(change, trajectory, found.value, end);
}

/** Ends a match that is locked, of a trajectory that is locked, and cancels what was planned after it. */
export async function closeMatch(
  change: Change,
  trajectory: TrajectoryRow,
  match: MatchRow,
  end: MatchEnd,
): Promise<Result<ChangedRow>> {
  const { trx, locationId } = change;
  const visits = await visitsOfMatch(trx, locationId, match.matchId);
  const dates = { startedOn: match.startedOn, endedOn: match.endedOn };
  const allowed = canEndMatch(dates, end, doneDays(visits), change.today);
  if (!allowed.ok) return allowed;
  const changed = await changeMatch(trx, match, {
    endedOn: end.endedOn,
    endReason: end.reason,
    endedBy: end.endedBy,
    endNote: end.note,
  });
  const by = end.endedBy === 'mother' || end.endedBy === 'visiting-mother' ? end.endedBy : 'other';
  const after = plannedUntil(end.endedOn, change.today);
  await cancelPlannedVisits(trx, { locationId, matchId: match.matchId, after, by });
  const moved = await moveTrajectory(change, trajectory, { event: 'unmatch', since: end.endedOn });
  return moved.ok ? ok(changed) : moved;
}
