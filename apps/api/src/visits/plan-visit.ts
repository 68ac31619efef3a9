import { ok, type Result } from '@mim/domain/kernel';
import { nothingOfVisitMade } from '@mim/domain/visit';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import type { ChangedRow } from '../trajectories/trajectory.repository.js';
import { changingVisits } from './first-visit.js';
import { placeVisit } from './place-visit.js';
import { addVisitRow, changeVisit, visitForChange } from './visits.repository.js';
import type { PlanVisit, ReplanVisit } from './visits.schema.js';

/** Plans a visit. */
export async function planVisit(
  change: Change,
  { trajectoryId, plan, visitingMotherId, companionId = null }: PlanVisit,
): Promise<Result<ChangedRow>> {
  const visit = { ...plan, status: 'planned' as const };
  const asked = { visitingMotherId, companionId };
  const placed = await placeVisit(change, { trajectoryId, visit, asked });
  if (!placed.ok) return placed;
  const row = { locationId: change.locationId, trajectoryId };
  return ok(await addVisitRow(change.trx, { ...row, ...visit, ...placed.value.visitors }));
}

/** Plans a visit anew: another day, time, kind or visitor. One that was cancelled is planned again. */
export async function replanVisit(
  change: Change,
  { visitId, version, plan, visitingMotherId, companionId }: ReplanVisit,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await visitForChange(change.trx, change.locationId, visitId), version);
  if (!found.ok) return found;
  const { trajectoryId } = found.value;
  const visit = { ...plan, status: 'planned' as const };
  const asked = {
    visitingMotherId,
    companionId: companionId === undefined ? found.value.companionId : companionId,
  };
  const placed = await placeVisit(change, { trajectoryId, visitId, visit, asked });
  if (!placed.ok) return placed;
  const { trajectory, visitors } = placed.value;
  const columns = { ...nothingOfVisitMade, ...visit, ...visitors, cancelledBy: null, cancelReason: null };
  return changingVisits(change, trajectory, () => changeVisit(change.trx, found.value, columns));
}
