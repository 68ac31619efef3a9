import { ok, type Result } from '@mim/domain/kernel';
import { canPropose } from '@mim/domain/matching';
import type { Change } from '../dossier/write.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { lockTrajectory } from '../trajectories/trajectory.repository.js';
import { readMatchContext } from './match-context.js';
import { addProposalRow } from './matching.repository.js';
import type { Propose } from './matching.schema.js';

/** Proposes a visiting mother to a mother. */
export async function propose(
  change: Change,
  { trajectoryId, visitingMotherId }: Propose,
): Promise<Result<ChangedRow>> {
  // Of two proposals at once, the second sees the first.
  await lockTrajectory(change, trajectoryId);
  const context = await readMatchContext(change, trajectoryId, visitingMotherId);
  if (!context.ok) return context;
  const allowed = canPropose(context.value);
  if (!allowed.ok) return allowed;
  return ok(
    await addProposalRow(change.trx, {
      locationId: change.locationId,
      trajectoryId,
      visitingMotherId,
      proposedOn: change.today.toString(),
      outcome: 'proposed',
    }),
  );
}
