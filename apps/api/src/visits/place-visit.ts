import { fail, ok, type Result } from '@mim/domain/kernel';
import { type CheckedVisit, checkVisit } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { problems } from '../problems.js';
import { lockTrajectory, type TrajectoryRow } from '../trajectories/trajectory.repository.js';
import { readVisitContext } from './visit-context.js';
import { type AskedVisitors, type VisitorColumns, visitorsOf } from './visitor.js';

/** A visit as it is to stand in a trajectory. */
interface VisitToPlace {
  readonly trajectoryId: string;
  /** The visit that it takes the place of; undefined: it is not there yet. */
  readonly visitId?: string | undefined;
  readonly visit: CheckedVisit;
  readonly asked: AskedVisitors;
}

/** The trajectory of a visit, locked, and who comes. */
interface PlacedVisit {
  readonly trajectory: TrajectoryRow;
  readonly visitors: VisitorColumns;
}

/**
 * Locks the trajectory of a visit, and sees that the visit and who comes can stand in it.
 * @returns A problem when the trajectory or somebody who was chosen is not there, or a rule is broken.
 */
export async function placeVisit(
  change: Change,
  { trajectoryId, visitId, visit, asked }: VisitToPlace,
): Promise<Result<PlacedVisit>> {
  const trajectory = await lockTrajectory(change, trajectoryId);
  if (trajectory === undefined) return fail(problems.notFound);
  const context = await readVisitContext(change, trajectory, visitId);
  const visitors = await visitorsOf(change, context.matches, visit, asked);
  if (!visitors.ok) return visitors;
  const checked = checkVisit(visit, context, change.today);
  return checked.ok ? ok({ trajectory, visitors: visitors.value }) : checked;
}
