import { undoAction } from '@mim/database';
import { ok, type Result } from '@mim/domain/kernel';
import { keepingCovers } from '../covers/keeping-covers.js';
import { rowsOfAction } from '../dossier/rows-of-action.repository.js';
import type { Change } from '../dossier/write.js';
import { keepingReferrals } from '../referrals/keeping-referrals.js';
import { openSignalsIn } from '../signals/open-signals.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import { trajectoriesOfAction } from '../trajectories/recorded-trajectory.repository.js';
import { recordingAbsences } from '../trajectories/recording-absences.js';
import { keepingHerRecords } from '../visiting-mothers/keeping-her-records.js';
import { visitorsOfAction } from '../visiting-mothers/recorded-of-her.repository.js';

/**
 * Puts back what an action changed, unless what came after it would contradict that: what comes back is judged by the rules by which
 * it was recorded, as if it were recorded now.
 */
export async function undo(change: Change, actionId: string): Promise<Result<object>> {
  // What was said of a signal is put back by who has opened it.
  await openSignalsIn(change, 'actions.undo', await rowsOfAction(change, actionId, 'signal'));
  const trajectoryIds = await trajectoriesOfAction(change, actionId);
  const visitingMotherIds = await visitorsOfAction(change, actionId);
  const coverIds = await rowsOfAction(change, actionId, 'cover');
  const referralIds = await rowsOfAction(change, actionId, 'referral');
  return keepingCovers(change, coverIds, () =>
    keepingAgreement(change, trajectoryIds, () =>
      recordingAbsences(change, trajectoryIds, () =>
        keepingReferrals(change, referralIds, () =>
          keepingHerRecords(change, visitingMotherIds, async () => {
            const undone = await undoAction(change.trx, actionId);
            return undone.ok ? ok({}) : undone;
          }),
        ),
      ),
    ),
  );
}
