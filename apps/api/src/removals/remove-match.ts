import { fail, ok, type Result } from '@mim/domain/kernel';
import { canRemoveMatch } from '@mim/domain/removal';
import type { Change } from '../dossier/write.js';
import { matchForChange } from '../matching/matching.repository.js';
import { problems } from '../problems.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import { changeTrajectory, type TrajectoryRow } from '../trajectories/trajectory.repository.js';
import {
  dependentsOfMatch,
  type RowToRemove,
  removeProposal,
  removeRow,
  removeStatesOfMatch,
} from './removals.repository.js';

/**
 * Takes a match out with the proposal that it came from: she waits as she did before it, and since then.
 */
export async function removeMatch(
  change: Change,
  trajectory: TrajectoryRow,
  row: RowToRemove,
): Promise<Result<null>> {
  const match = await matchForChange(change.trx, change.locationId, row.id);
  if (match === undefined) return fail(problems.notFound);
  const allowed = canRemoveMatch(await dependentsOfMatch(change, row.id));
  if (!allowed.ok) return allowed;
  return keepingAgreement(change, [trajectory.trajectoryId], async () => {
    await removeRow(change, row);
    if (match.matchProposalId !== null) await removeProposal(change, match.matchProposalId);
    await removeStatesOfMatch(change, match);
    const isOfMatch = trajectory.state === 'matched' || trajectory.state === 'visited';
    if (match.endedOn === null && isOfMatch) await changeTrajectory(change, trajectory, { state: 'waiting' });
    return ok(null);
  });
}
