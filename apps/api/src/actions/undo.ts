import { undoAction } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import { trajectoriesOfAction } from '../trajectories/recorded-trajectory.repository.js';

/** Puts back what an action changed, unless what came after it would contradict that. */
export async function undo(change: Change, actionId: string): Promise<Result<object>> {
  return keepingAgreement(change, await trajectoriesOfAction(change, actionId), async () => {
    const undone = await undoAction(change.trx, actionId);
    return undone.ok ? ok({}) : undone;
  });
}
