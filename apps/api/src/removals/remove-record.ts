import { fail, ok, type Result } from '@mim/domain/kernel';
import { ownersOfRecords, type RemovableRecord } from '@mim/domain/removal';
import { removeCover } from '../covers/save-cover.js';
import type { SeenRow } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { takeCorrectionOut } from '../expenses/correct-line.js';
import { takeExpenseOut } from '../expenses/declare-expense.js';
import { takeSessionOut } from '../groups/record-session.js';
import { takeGroupOut } from '../groups/save-group.js';
import { removeEvaluation } from '../growth/record-evaluation.js';
import { removeOwnStep } from '../growth/record-own-step.js';
import { removeMeeting } from '../meetings/save-meeting.js';
import { removePreparation } from '../preparation/save-session.js';
import { problems } from '../problems.js';
import { removeService } from '../services/change-service.js';
import { removeSession } from '../supervision/save-session.js';
import { addRemoval, recordToRemove } from './removals.repository.js';
import type { RemoveInput } from './removals.schema.js';

/** What a removal tells beside whose it was: of a session of the preparation, everybody who was there. */
type Removed = { readonly id?: string } | { readonly attended: readonly string[] };

/** How each record is taken out, with what hangs below it; a kind that does not answer does not compile. */
const removers: Readonly<
  Record<RemovableRecord, (change: Change, seen: SeenRow) => Promise<Result<Removed>>>
> = {
  supervision: removeSession,
  preparation: removePreparation,
  evaluation: removeEvaluation,
  'own-step': removeOwnStep,
  expense: takeExpenseOut,
  'expense-correction': takeCorrectionOut,
  meeting: removeMeeting,
  group: takeGroupOut,
  'group-session': takeSessionOut,
  cover: removeCover,
  service: removeService,
};

/**
 * Takes out what a location recorded of its own work by mistake. Each kind holds first what it hangs below, as whoever records
 * it does.
 */
export async function removeRecord(
  change: Change,
  kind: RemovableRecord,
  { id, version, removal }: RemoveInput,
): Promise<Result<{ id: string }>> {
  const record = await recordToRemove(change, kind, id);
  if (record === undefined) return fail(problems.notFound);
  const removed = await removers[kind](change, { id, version });
  if (!removed.ok) return removed;
  const { happenedOn, ownerId } = record;
  const owners = 'attended' in removed.value ? removed.value.attended : [ownerId];
  for (const owner of owners)
    await addRemoval(change, {
      ...removal,
      kind,
      rowId: id,
      happenedOn,
      visitingMotherId: ownersOfRecords[kind] === 'visiting-mother' ? owner : null,
      meetingGroupId: ownersOfRecords[kind] === 'group' ? owner : null,
    });
  return ok({ id: ownerId ?? id });
}
