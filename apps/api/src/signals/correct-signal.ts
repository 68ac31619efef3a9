import type { Database } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkSignal } from '@mim/domain/supervision';
import type { Selectable } from 'kysely';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { openSignalsIn } from './open-signals.js';
import { changeSignal, correctNote, notesOfSignal, signalForChange } from './signals.repository.js';
import type { CorrectSignal } from './signals.schema.js';

/** Corrects what was noticed, and when. */
export async function correctSignal(
  change: Change,
  { signalId, version, raisedOn, description }: CorrectSignal,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await signalForChange(change.trx, change.locationId, signalId), version);
  return found.ok ? correctNoticed(change, found.value, { raisedOn, description }) : found;
}

/** Puts other words for what was noticed; it lies before the steps that followed. */
export async function correctNoticed(
  change: Change,
  signal: Selectable<Database['mim.signal']>,
  { raisedOn, description }: { readonly raisedOn: string; readonly description: string },
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  const { signalId, severity, version } = signal;
  await openSignalsIn(change, 'signals.correct', [signalId]);
  const [noticed, next] = await notesOfSignal(trx, locationId, signalId);
  if (noticed === undefined) return fail(problems.notFound);
  const checked = checkSignal({ raisedOn, severity, description }, today, next?.takenOn);
  if (!checked.ok) return checked;
  if (noticed.note === description && noticed.takenOn === raisedOn) return ok({ id: signalId, version });
  await correctNote(trx, locationId, noticed, { takenOn: raisedOn, note: description });
  return ok(await changeSignal(trx, signal, { raisedOn }));
}
