import { fail, ok, type Result } from '@mim/domain/kernel';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { changeSignal, signalForChange } from './signals.repository.js';
import type { CloseSignal } from './signals.schema.js';

/** Closes a worry today; one that was closed already has changed meanwhile. */
export async function closeSignal(
  { trx, locationId, today }: Change,
  { signalId, version, closingNote }: CloseSignal,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await signalForChange(trx, locationId, signalId), version);
  if (!found.ok) return found;
  if (found.value.closedOn !== null) return fail(problems.changedMeanwhile);
  return ok(await changeSignal(trx, found.value, { closedOn: today.toString(), closingNote }));
}
