import { ok, type Result } from '@mim/domain/kernel';
import { canMatch } from '@mim/domain/matching';
import { nextState } from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import { moveTrajectory } from '../trajectories/move-trajectory.js';
import type { ChangedRow, TrajectoryRow } from '../trajectories/trajectory.repository.js';
import { readMatchContext } from './match-context.js';
import { addMatchRow } from './matching.repository.js';

/** With whom a match begins, when, and by which proposal. */
export interface MatchStart {
  readonly visitingMotherId: string;
  /** `2026-05-04`. */
  readonly startsOn: string;
  readonly proposalId: string | null;
}

/**
 * Begins a match of a trajectory that is locked. It names the match before it, so that the chain of
 * matches stays whole.
 */
export async function startMatch(
  change: Change,
  trajectory: TrajectoryRow,
  { visitingMotherId, startsOn, proposalId }: MatchStart,
): Promise<Result<ChangedRow>> {
  const context = await readMatchContext(change, trajectory.trajectoryId, visitingMotherId);
  if (!context.ok) return context;
  const canBeMatched = nextState(trajectory.state, 'match').ok;
  const allowed = canMatch(startsOn, { ...context.value, canBeMatched }, change.today);
  if (!allowed.ok) return allowed;
  const added = await addMatchRow(change.trx, {
    locationId: change.locationId,
    trajectoryId: trajectory.trajectoryId,
    visitingMotherId,
    matchProposalId: proposalId,
    previousMatchId: context.value.matches[0]?.matchId ?? null,
    startedOn: startsOn,
  });
  const moved = await moveTrajectory(change, trajectory, { event: 'match', since: startsOn });
  return moved.ok ? ok(added) : moved;
}
