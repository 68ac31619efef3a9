import { fail, type Result } from '@mim/domain/kernel';
import { checkVisitDay, nothingOfVisitMade } from '@mim/domain/visit';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { unmakeVisit } from '../expenses/unmake-visit.js';
import { problems } from '../problems.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { changingVisits } from './first-visit.js';
import { changeVisit, visitForChange } from './visits.repository.js';
import type { CancelVisit } from './visits.schema.js';

/** Says of a visit that it did not take place, and why. A visit that was recorded by mistake is corrected so. */
export async function cancelVisit(
  change: Change,
  { visitId, version, cancellation }: CancelVisit,
): Promise<Result<ChangedRow>> {
  const found = checkVersion(await visitForChange(change.trx, change.locationId, visitId), version);
  if (!found.ok) return found;
  const { visitOn } = found.value;
  const onItsDay = checkVisitDay({ visitOn, status: cancellation.status }, change.today);
  if (!onItsDay.ok) return onItsDay;
  const trajectory = await lockTrajectory(change, found.value.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const unmade = await unmakeVisit(change, found.value);
  if (!unmade.ok) return unmade;
  return changingVisits(change, trajectory, () =>
    changeVisit(change.trx, found.value, { ...nothingOfVisitMade, ...cancellation }),
  );
}
