import { fail, ok, type Result } from '@mim/domain/kernel';
import { type SignalStepTaken, signalStepRefusals } from '@mim/domain/supervision';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { openSignalsIn } from './open-signals.js';
import { addSignalNote, changeSignal, notesOfSignal, signalForChange } from './signals.repository.js';
import type { TakeStep } from './signals.schema.js';

/** Takes the next step with a signal: the coordinator judges, the contact person decides, or it is closed. */
export async function takeStep(
  change: Change,
  { signalId, version, taken }: TakeStep,
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  const found = checkVersion(await signalForChange(trx, locationId, signalId), version);
  if (!found.ok) return found;
  const signal = found.value;
  if (signal.closedOn !== null) return fail(problems.changedMeanwhile);
  await openSignalsIn(change, 'signals.take', [signalId]);
  const notes = await notesOfSignal(trx, locationId, signalId);
  const steppedOn = notes.at(-1)?.takenOn ?? signal.raisedOn;
  const [refused] = signalStepRefusals({ ...signal, steppedOn, notes: notes.length }, taken, today);
  if (refused !== undefined) return fail(refused.problem);
  await addSignalNote(trx, { locationId, signalId, ...noteOf(taken) });
  return ok(await changeSignal(trx, signal, factsOf(taken)));
}

const noteOf = (taken: SignalStepTaken) => ({
  step: taken.step,
  takenOn: taken.step === 'closed' ? taken.closedOn : taken.takenOn,
  takenBy: taken.step === 'decided' ? taken.contactPerson : null,
  note: taken.note,
  followUpOn: taken.step === 'closed' ? null : taken.followUpOn,
});

/** What changes of the signal itself. */
const factsOf = (taken: SignalStepTaken) => {
  const { step } = taken;
  if (step === 'closed') return { step, closedOn: taken.closedOn, outcome: taken.outcome, followUpOn: null };
  const { followUpOn } = taken;
  return step === 'judged' ? { step, severity: taken.severity, followUpOn } : { step, followUpOn };
};
