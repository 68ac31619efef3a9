import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkSignal } from '@mim/domain/supervision';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { visitingMother } from '../visiting-mothers/visiting-mothers.repository.js';
import { addSignalNote, addSignalRow, trajectoryOfVisit } from './signals.repository.js';
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
  const of = { trajectoryId, visitId: visitId ?? null, visitingMotherId: visitingMotherId ?? null };
  return ok(await addSignal(change, of, checked.value));
}

/** To what a signal belongs. */
export interface SignalOf {
  readonly trajectoryId: string;
  readonly visitId: string | null;
  readonly visitingMotherId: string | null;
}

/** Adds a signal with what was noticed. */
export async function addSignal(
  { trx, locationId }: Change,
  of: SignalOf,
  { raisedOn, severity, description }: RaiseSignal['signal'],
): Promise<ChangedRow> {
  const added = await addSignalRow(trx, { locationId, ...of, raisedOn, severity, step: 'noticed' });
  const noticed = {
    locationId,
    signalId: added.id,
    step: 'noticed',
    takenOn: raisedOn,
    takenBy: null,
  } as const;
  await addSignalNote(trx, { ...noticed, note: description });
  return added;
}
