import { ok, type Result } from '@mim/domain/kernel';
import { canRemoveExtension, canRemovePause } from '@mim/domain/removal';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { keepingAgreement } from '../trajectories/keep-agreement.js';
import { extensionsOf } from '../trajectories/pauses-and-extensions.repository.js';
import type { TrajectoryRow } from '../trajectories/trajectory.repository.js';
import { visitsOfTrajectory } from '../visits/visits.repository.js';
import { type RowToRemove, removeRow, restoreSettled, settledByPause } from './removals.repository.js';
import type { RemoveInput } from './removals.schema.js';

/** Takes a pause out; the visits that were cancelled or moved for it are put back where that was chosen. */
export async function removePause(
  change: Change,
  { trajectoryId }: TrajectoryRow,
  row: RowToRemove,
  { settledVisits: choice }: RemoveInput,
): Promise<Result<null>> {
  const settled = await settledByPause(change, row.id);
  const allowed = canRemovePause({ count: settled.length, choice });
  if (!allowed.ok) return allowed;
  return keepingAgreement(change, [trajectoryId], async () => {
    await removeRow(change, row);
    if (allowed.value === 'restore') for (const visit of settled) await restoreSettled(change, visit);
    return ok(null);
  });
}

/** Takes an extension out on which no visit rests. */
export async function removeExtension(
  change: Change,
  { trajectoryId, childBornOn }: TrajectoryRow,
  row: RowToRemove,
): Promise<Result<null>> {
  const { trx, locationId, today } = change;
  const extensions = await extensionsOf(trx, locationId, trajectoryId);
  const untilOf = (isThis: boolean) =>
    extensions.filter(({ extensionId }) => (extensionId === row.id) === isThis).map(({ untilOn }) => untilOn);
  const [untilOn = row.happenedOn] = untilOf(true);
  const visits = await visitsOfTrajectory(trx, locationId, trajectoryId);
  const extended = { childBornOn, untilOn, otherUntil: untilOf(false), visits };
  const allowed = canRemoveExtension(extended, await settingsOf(trx, locationId, today));
  if (allowed.ok) await removeRow(change, row);
  return allowed;
}
