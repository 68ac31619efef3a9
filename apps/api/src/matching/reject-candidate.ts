import { ok, type Result } from '@mim/domain/kernel';
import { canReconsider, canReject } from '@mim/domain/matching';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { readMatchContext } from './match-context.js';
import { addProposalRow, changeProposal, proposalForChange } from './matching.repository.js';
import type { Reconsider, RejectCandidate } from './matching.schema.js';

/** Rejects a visiting mother for a mother without proposing her, with the reason. */
export async function rejectCandidate(
  change: Change,
  { trajectoryId, visitingMotherId, rejection }: RejectCandidate,
): Promise<Result<ChangedRow>> {
  // Of two at once, the second sees the first.
  await lockTrajectory(change, trajectoryId);
  const context = await readMatchContext(change, trajectoryId, visitingMotherId);
  if (!context.ok) return context;
  const allowed = canReject(context.value.lacks);
  if (!allowed.ok) return allowed;
  const today = change.today.toString();
  return ok(
    await addProposalRow(change.trx, {
      locationId: change.locationId,
      trajectoryId,
      visitingMotherId,
      proposedOn: today,
      answeredOn: today,
      outcome: 'rejected',
      reason: rejection.reason,
    }),
  );
}

/** Takes a rejection back: she stands among the candidates again. */
export async function reconsider(
  { trx, locationId, today }: Change,
  { proposalId, version }: Reconsider,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await proposalForChange(trx, locationId, proposalId), version);
  if (!found.ok) return found;
  const allowed = canReconsider(found.value.outcome);
  if (!allowed.ok) return allowed;
  return ok(await changeProposal(trx, found.value, { outcome: 'withdrawn', answeredOn: today.toString() }));
}
