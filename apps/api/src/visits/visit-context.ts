import type { VisitContext, VisitStatus } from '@mim/domain';
import type { Change } from '../dossier/write.js';
import { listItems } from '../programme-lists/lists.repository.js';
import type { TrajectoryRow } from '../trajectories/trajectory.repository.js';
import { matchesOfTrajectory, pausesOfTrajectory, visitsOfTrajectory } from './visits.repository.js';

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
  const { trajectory_id } = trajectory;
  const matches = await matchesOfTrajectory(trx, locationId, trajectory_id);
  const pauses = await pausesOfTrajectory(trx, locationId, trajectory_id);
  const visits = await visitsOfTrajectory(trx, locationId, trajectory_id);
  const items = await listItems(trx, ['topics', 'materials']);
  const entries = (list: string) =>
    items
      .filter((item) => item.list === list)
      .map((item) => ({
        code: item.code,
        label: { nl: item.label_nl, en: item.label_en },
        validFrom: item.valid_from,
        validUntil: item.valid_until,
      }));
  return {
    endedOn: trajectory.ended_on,
    matches: matches.map((match) => ({
      matchId: match.match_id,
      visitingMotherId: match.visiting_mother_id,
      startedOn: match.started_on,
      endedOn: match.ended_on,
    })),
    pauses: pauses.map(({ first_day, last_day }) => ({ firstDay: first_day, lastDay: last_day })),
    otherVisits: visits
      .filter((other) => other.visit_id !== visitId)
      .map(({ visit_on, status }) => ({ visitOn: visit_on, status: status as VisitStatus })),
    lists: { topics: entries('topics'), materials: entries('materials') },
  };
}
