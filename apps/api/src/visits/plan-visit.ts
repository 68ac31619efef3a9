import { fail, type Result } from '@mim/domain/kernel';
import { checkVisit } from '@mim/domain/visit';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { type ChangedRow, lockTrajectory } from '../trajectories/trajectory.repository.js';
import { changingVisits } from './first-visit.js';
import { readVisitContext } from './visit-context.js';
import { visitorsOf } from './visitor.js';
import { addVisitRow, changeVisit, visitForChange } from './visits.repository.js';
import type { PlanVisit, ReplanVisit } from './visits.schema.js';

/** Plans a visit. */
export async function planVisit(change: Change, input: PlanVisit): Promise<Result<ChangedRow>> {
  const trajectory = await lockTrajectory(change, input.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const context = await readVisitContext(change, trajectory, undefined);
  const visitor = await visitorsOf(change, context.matches, input.plan.visitOn, {
    visitingMotherId: input.visitingMotherId,
    companionId: input.companionId ?? null,
  });
  if (!visitor.ok) return visitor;
  const checked = checkVisit({ ...input.plan, status: 'planned' as const }, context, change.today);
  if (!checked.ok) return checked;
  const added = await addVisitRow(change.trx, {
    locationId: change.locationId,
    trajectoryId: input.trajectoryId,
    status: 'planned',
    ...input.plan,
    ...visitor.value,
  });
  return { ok: true, value: added };
}

/** Plans a visit anew: another day, time, kind or visitor. One that was cancelled is planned again. */
export async function replanVisit(change: Change, input: ReplanVisit): Promise<Result<ChangedRow>> {
  const found = checkVersion(
    await visitForChange(change.trx, change.locationId, input.visitId),
    input.version,
  );
  if (!found.ok) return found;
  const trajectory = await lockTrajectory(change, found.value.trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const context = await readVisitContext(change, trajectory, input.visitId);
  const companionId = input.companionId === undefined ? found.value.companionId : input.companionId;
  const visitor = await visitorsOf(change, context.matches, input.plan.visitOn, {
    visitingMotherId: input.visitingMotherId,
    companionId,
  });
  if (!visitor.ok) return visitor;
  const checked = checkVisit({ ...input.plan, status: 'planned' as const }, context, change.today);
  if (!checked.ok) return checked;
  return changingVisits(change, trajectory, () =>
    changeVisit(change.trx, found.value, {
      ...input.plan,
      ...visitor.value,
      status: 'planned',
      cancelledBy: null,
      cancelReason: null,
    }),
  );
}
