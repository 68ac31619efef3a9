import { fail, ok, type Result } from '@mim/domain/kernel';
import { type RemovablePart, removableParts } from '@mim/domain/removal';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { removeWordsOf } from '../signals/remove-signals.js';
import { lockTrajectory, type TrajectoryRow } from '../trajectories/trajectory.repository.js';
import { noteRemoval } from './note-removal.js';
import { type RowToRemove, removeRow, rowToRemove } from './removals.repository.js';
import type { RemoveInput } from './removals.schema.js';
import { removeCall } from './remove-call.js';
import { removeMatch } from './remove-match.js';
import { removeExtension, removePause } from './remove-pause-or-extension.js';
import { removeRecord } from './remove-record.js';
import { removeTransfer } from './remove-transfer.js';
import { removeVisit } from './remove-visit.js';

/** Takes a row out of a trajectory, which is locked, with all that follows from its not being there. */
type RemoveFromTrajectory = (
  change: Change,
  trajectory: TrajectoryRow,
  row: RowToRemove,
  input: RemoveInput,
) => Promise<Result<unknown>>;

/** Nothing rests on it. */
const removeAlone: RemoveFromTrajectory = async (change, _trajectory, row) =>
  ok(await removeRow(change, row));

/** A signal goes with what was said of it. */
const removeSignal: RemoveFromTrajectory = async (change, _trajectory, row) => {
  await removeWordsOf(change, [row.id]);
  return ok(await removeRow(change, row));
};

/** How each kind is taken out; a kind that does not answer does not compile. */
const removers: Readonly<Record<Exclude<RemovablePart, 'call'>, RemoveFromTrajectory>> = {
  visit: removeVisit,
  signal: removeSignal,
  pause: removePause,
  extension: removeExtension,
  match: removeMatch,
  referral: removeAlone,
  transfer: removeTransfer,
  outcome: removeAlone,
};

/**
 * Takes something out that was recorded by mistake. The row goes, so that nothing counts it; the history keeps what
 * it was, and undoing this action brings it back.
 */
export const remove = (change: Change, input: RemoveInput): Promise<Result<{ id: string }>> =>
  isPart(input.kind) ? removePart(change, input.kind, input) : removeRecord(change, input.kind, input);

const isPart = (kind: RemoveInput['kind']): kind is RemovablePart => removableParts.has(kind);

async function removePart(
  change: Change,
  kind: RemovablePart,
  input: RemoveInput,
): Promise<Result<{ id: string }>> {
  const found = checkVersion(await rowToRemove(change, kind, input.id), input.version);
  if (!found.ok) return found;
  const removed = await removeOf(change, found.value, input);
  if (!removed.ok) return removed;
  await noteRemoval(change, found.value, input);
  return ok({ id: found.value.ownerId });
}

async function removeOf(change: Change, row: RowToRemove, input: RemoveInput): Promise<Result<unknown>> {
  if (row.kind === 'call') return removeCall(change, row);
  const trajectory = await lockTrajectory(change, row.ownerId);
  return trajectory === undefined
    ? fail(problems.notFound)
    : removers[row.kind](change, trajectory, row, input);
}
