import type { Result } from '@mim/domain/kernel';
import { canRemoveTransfer } from '@mim/domain/removal';
import type { Change } from '../dossier/write.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import type { TrajectoryRow } from '../trajectories/trajectory.repository.js';
import { offerToRemove, type RowToRemove, removeRow, removeStatesOfTransfer } from './removals.repository.js';

/** Takes an offer out that came to nothing, with the end that it brought: no time passed in which she was away. */
export async function removeTransfer(
  change: Change,
  { trajectoryId, endReason }: TrajectoryRow,
  row: RowToRemove,
): Promise<Result<null>> {
  const offer = await offerToRemove(change, row.id);
  const { outcome } = offer;
  const allowed = canRemoveTransfer({ outcome, endsTrajectory: endReason === 'transferred' });
  if (!allowed.ok) return allowed;
  return keepingAgreement(change, [trajectoryId], async () => {
    await removeRow(change, row);
    await removeStatesOfTransfer(change, offer);
    return allowed;
  });
}
