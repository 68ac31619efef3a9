import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkSignal } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import { addSignalRow, trajectoryOfVisit } from './signals.repository.js';
import type { RaiseSignal } from './signals.schema.js';

/** Keeps a worry about a mother or child, of a visit or apart from one. */
export async function raiseSignal(change: Change, input: RaiseSignal): Promise<Result<ChangedRow>> {
  const { trajectoryId, visitId, visitingMotherId, signal } = input;
  const { trx, locationId } = change;
  if ((await lockTrajectory(change, trajectoryId)) === undefined) return fail(problems.notFound);
  const checked = checkSignal(signal, change.today);
  if (!checked.ok) return checked;
  if (visitId !== undefined) {
    const visit = await trajectoryOfVisit(trx, locationId, visitId);
    if (visit?.trajectoryId !== trajectoryId) return fail(problems.notFound);
  }
  if (visitingMotherId !== undefined) {
    const visitor = await visitingMother(trx, [locationId], visitingMotherId);
    if (visitor === undefined) return fail(problems.notFound);
  }
  return ok(
    await addSignalRow(trx, {
      locationId,
      trajectoryId,
      visitId: visitId ?? null,
      visitingMotherId: visitingMotherId ?? null,
      raisedOn: signal.raisedOn,
      description: signal.description,
    }),
  );
}
