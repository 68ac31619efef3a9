import { fail, ok, type Result } from '@mim/domain/kernel';
import { appointmentAfter } from '@mim/domain/registration';
import { withoutCall } from '@mim/domain/removal';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { changeProspect, lockProspect } from '../prospects/prospect-changes.repository.js';
import { otherCalls, type RowToRemove, removeRow } from './removals.repository.js';

/** Takes a call out: the prospect is what her other calls made of her. */
export async function removeCall(change: Change, row: RowToRemove): Promise<Result<null>> {
  const prospect = await lockProspect(change.trx, change.locationId, row.ownerId);
  if (prospect === undefined) return fail(problems.notFound);
  const became = withoutCall(prospect, await otherCalls(change, row.ownerId, row.id));
  if (!became.ok) return became;
  await removeRow(change, row);
  const appointment = appointmentAfter(became.value.outcome, prospect);
  await changeProspect(change, prospect, { ...became.value, ...appointment });
  return ok(null);
}
