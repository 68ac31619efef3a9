import { fail, ok, type Result } from '@mim/domain/kernel';
import { reopenedSignal, signalReopeningRefusals } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { openSignalsIn } from './open-signals.js';
import { addSignalNote, changeSignal, notesOfSignal, signalForChange } from './signals.repository.js';
import type { ReopenSignal } from './signals.schema.js';

/** Opens a signal again that was closed by mistake: it stands where it was before, and comes back on the day agreed. */
export async function reopenSignal(
  change: Change,
  { signalId, version, reopening }: ReopenSignal,
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  const found = checkVersion(await signalForChange(trx, locationId, signalId), version);
  if (!found.ok) return found;
  const signal = found.value;
  await openSignalsIn(change, 'signals.reopen', [signalId]);
  const notes = await notesOfSignal(trx, locationId, signalId);
  const steppedOn = notes.at(-1)?.takenOn ?? signal.raisedOn;
  const standing = { ...signal, steppedOn, notes: notes.length };
  const [refused] = signalReopeningRefusals(standing, reopening, today);
  if (refused !== undefined) return fail(refused.problem);
  const { step, followUpOn } = reopenedSignal(notes, reopening, today);
  await addSignalNote(trx, {
    locationId,
    signalId,
    step: 'reopened',
    takenOn: reopening.reopenedOn,
    takenBy: null,
    note: reopening.note,
    followUpOn,
  });
  return ok(await changeSignal(trx, signal, { step, followUpOn, closedOn: null, outcome: null }));
}
