import { ok, type Result } from '@mim/domain/kernel';
import { canExtend, type Extension } from '@mim/domain/registration';
import type { Change } from '../dossier/write.js';
import { settingsOf } from '../location-settings/location-settings.repository.js';
import { addExtension, pauseAndExtensionFacts } from './pauses-and-extensions.repository.js';
import type { ChangedRow, TrajectoryRow } from './trajectory.repository.js';

/** Agrees that visits go on past the usual age of the child. */
export async function extendTrajectory(
  change: Change,
  { trajectoryId: id, state, childBornOn }: TrajectoryRow,
  extension: Extension,
): Promise<Result<ChangedRow>> {
  const { trx, locationId, today } = change;
  const pausesAndExtensions = (await pauseAndExtensionFacts(trx, locationId, [id])).get(id);
  const facts = {
    state,
    childBornOn,
    extendedUntil: pausesAndExtensions?.extendedUntil ?? [],
  };
  const allowed = canExtend(facts, extension, await settingsOf(trx, locationId, today), today);
  return allowed.ok ? ok(await addExtension(change, id, allowed.value)) : allowed;
}
