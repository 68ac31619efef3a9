import { fail, type Result } from '@mim/domain/kernel';
import { canRemoveVisit } from '@mim/domain/removal';
import type { Change } from '../dossier/write.js';
import { unmakeVisit } from '../expenses/unmake-visit.js';
import { problems } from '../problems.js';
import { removeWordsOf } from '../signals/remove-signals.js';
import type { TrajectoryRow } from '../trajectories/trajectory.repository.js';
import { removingVisit } from '../visits/first-visit.js';
import { visitForChange } from '../visits/visits.repository.js';
import { noteRemoval } from './note-removal.js';
import { detachSignals, type RowToRemove, removeRow, signalsOfVisit } from './removals.repository.js';
import type { RemoveInput } from './removals.schema.js';

/** Takes a visit out: the trajectory starts at what is the first one then. */
export async function removeVisit(
  change: Change,
  trajectory: TrajectoryRow,
  row: RowToRemove,
  input: RemoveInput,
): Promise<Result<unknown>> {
  const visit = await visitForChange(change.trx, change.locationId, row.id);
  if (visit === undefined) return fail(problems.notFound);
  const unmade = await unmakeVisit(change, visit);
  if (!unmade.ok) return unmade;
  const signals = await signalsOfVisit(change, row.id);
  const allowed = canRemoveVisit({ count: signals.length, choice: input.signals });
  if (!allowed.ok) return allowed;
  return removingVisit(change, trajectory, async () => {
    if (allowed.value === 'keep') await detachSignals(change, row.id);
    if (allowed.value === 'remove') {
      await removeWordsOf(
        change,
        signals.map(({ id }) => id),
      );
      for (const signal of signals) {
        const removed = { ...signal, kind: 'signal' as const, ownerId: row.ownerId };
        await removeRow(change, removed);
        await noteRemoval(change, removed, input);
      }
    }
    await removeRow(change, row);
  });
}
