import { absencesOf } from '@mim/domain/registration';
import type { VisitContext } from '@mim/domain/visit';
import type { Change } from '../dossier/write.js';
import { listItems } from '../programme-lists/lists.repository.js';
import type { TrajectoryRow } from '../trajectories/trajectory.repository.js';
import {
  matchesOfTrajectory,
  pausesOfTrajectory,
  statesEntered,
  visitsOfTrajectory,
} from './visits.repository.js';

/** A match as far as a visit belongs to it. */
export interface MatchDays {
  readonly matchId: string;
  readonly visitingMotherId: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
}

/** What the rules of visits hold a visit against, with the matches that it can belong to. */
export interface VisitMatchContext extends VisitContext {
  readonly matches: readonly MatchDays[];
}

/**
 * Reads what surrounds a visit of a trajectory that is locked.
 * @param visitId The visit itself, which is left out; undefined: it is not there yet.
 */
export async function readVisitContext(
  { trx, locationId }: Change,
  trajectory: TrajectoryRow,
  visitId: string | undefined,
): Promise<VisitMatchContext> {
  const { trajectoryId } = trajectory;
  const matches = await matchesOfTrajectory(trx, locationId, trajectoryId);
  const pauses = await pausesOfTrajectory(trx, locationId, trajectoryId);
  const visits = await visitsOfTrajectory(trx, locationId, trajectoryId);
  const items = await listItems(trx, ['topics', 'materials']);
  const entries = (list: string) => items.filter((item) => item.list === list);
  return {
    endedOn: trajectory.endedOn,
    matches,
    pauses,
    absences: absencesOf(await statesEntered(trx, locationId, trajectoryId)),
    otherVisits: visits.filter((other) => other.visitId !== visitId),
    lists: { topics: entries('topics'), materials: entries('materials') },
  };
}
