import { fail, ok, type Result } from '@mim/domain/kernel';
import { appointmentAfter, appointmentLossRefusals } from '@mim/domain/registration';
import { withoutCall } from '@mim/domain/removal';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { changeProspect, lockProspect } from '../prospects/prospect-changes.repository.js';
import { otherCalls, type RowToRemove, removeRow } from './removals.repository.js';

/**
 * Takes a call out: the prospect is what her other calls made of her. An appointment that is still to come is called off first,
 * so that nobody stands before a door in vain.
 */
export async function removeCall(change: Change, row: RowToRemove): Promise<Result<null>> {
  const prospect = await lockProspect(change.trx, change.locationId, row.ownerId);
  if (prospect === undefined) return fail(problems.notFound);
  const became = withoutCall(prospect, await otherCalls(change, row.ownerId, row.id));
  if (!became.ok) return became;
  const { outcome } = became.value;
  const [lost] = appointmentLossRefusals(prospect, { outcome, endsAppointment: false }, change.today);
  if (lost !== undefined) return fail(lost.problem);
  await removeRow(change, row);
  const appointment = appointmentAfter(outcome, prospect);
  await changeProspect(change, prospect, { ...became.value, ...appointment });
  return ok(null);
}
