import { undoAction } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import type { Change } from '../dossier/write.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import { trajectoriesOfAction } from '../trajectories/recorded-trajectory.repository.js';
import { recordingAbsences } from '../trajectories/recording-absences.js';

/** Puts back what an action changed, unless what came after it would contradict that. */
export async function undo(change: Change, actionId: string): Promise<Result<object>> {
  const trajectoryIds = await trajectoriesOfAction(change, actionId);
  return keepingAgreement(change, trajectoryIds, () =>
    recordingAbsences(change, trajectoryIds, async () => {
      const undone = await undoAction(change.trx, actionId);
      return undone.ok ? ok({}) : undone;
    }),
  );
}
