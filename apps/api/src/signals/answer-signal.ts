import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkSignalAnswer, type SignalNote } from '@mim/domain/visit';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { changeSignal, signalForChange } from './signals.repository.js';
import type { AnswerSignal } from './signals.schema.js';

/** Closes a worry today, or keeps it open until a day to come; one that was closed already has changed meanwhile. */
export async function answerSignal(
  { trx, locationId, today }: Change,
  { signalId, version, answer }: AnswerSignal,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await signalForChange(trx, locationId, signalId), version);
  if (!found.ok) return found;
  if (found.value.closedOn !== null) return fail(problems.changedMeanwhile);
  const checked = checkSignalAnswer(answer, found.value.followUps.length, today);
  if (!checked.ok) return checked;
  const { followUpOn, note } = checked.value;
  const day = today.toString();
  if (checked.value.answer === 'closed')
    return ok(await changeSignal(trx, found.value, { closedOn: day, closingNote: note, followUpOn }));
  const followUps: readonly SignalNote[] = [...found.value.followUps, { notedOn: day, note }];
  return ok(await changeSignal(trx, found.value, { followUps: JSON.stringify(followUps), followUpOn }));
}
