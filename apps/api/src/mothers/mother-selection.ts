import type { Database } from '@mim/database';
import { stateOfStatus } from '@mim/domain/registration';
import { type SelectQueryBuilder, sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import { findingPlace, motherSought } from '../people/finding-people.js';
import { motherStatusOf } from '../people/mother-status.js';
import type { MotherFilter } from './mother-list.schema.js';

/** Which mothers, of which locations. */
export interface MotherSelection {
  readonly locationIds: readonly string[];
  readonly filter: MotherFilter;
  /** Only who was not visited since this day, ISO text. */
  readonly notVisitedSince?: string | undefined;
  /** Only these trajectories, where the rules chose them. */
  readonly trajectoryIds?: readonly string[] | undefined;
}

/** Tables of a mother in a query: her trajectory and who she is. */
type Mothers = Database & { trajectory: Database['mim.trajectory']; mother: Database['mim.person'] };

/** How well a mother of a selection is found by a text; null: it asks for nobody in particular. */
export const placeOfMother = (text = '') => findingPlace(text, motherSought);

/** The rule `isNotVisitedSince`, in the words of the database. */
const wasNotVisitedSince = (since: string) => sql<boolean>`(
  trajectory.started_on < ${since} and trajectory.ended_on is null and not exists (
    select from mim.visit as v
    where v.location_id = trajectory.location_id and v.trajectory_id = trajectory.trajectory_id
      and v.status = 'done' and v.visit_on >= ${since}
  )
)`;

/** The selected mothers: each `trajectory` with the `mother` who takes part. */
export function selectMothers(
  trx: Transaction<Database>,
  selection: MotherSelection,
): SelectQueryBuilder<Mothers, 'trajectory' | 'mother', object> {
  const { locationIds, filter, notVisitedSince, trajectoryIds } = selection;
  const { states, visitingMotherId } = filter;
  let query = trx
    .selectFrom('mim.trajectory as trajectory')
    .innerJoin('mim.person as mother', (join) =>
      sameLocation(join, 'mother.personId', 'trajectory.motherId', locationIds),
    )
    .where('trajectory.locationId', 'in', locationIds);
  const place = placeOfMother(filter.text);
  if (place !== null) query = query.where(place, 'is not', null);
  if (states !== undefined)
    query = query
      // The first condition says nothing new; it is one that an index can use.
      .where(sql<boolean>`trajectory.state = any(${states.map(stateOfStatus)})`)
      .where(sql<boolean>`${motherStatusOf('trajectory')} = any(${states})`);
  if (trajectoryIds !== undefined)
    query = query.where(sql<boolean>`trajectory.trajectory_id = any(${trajectoryIds}::uuid[])`);
  if (notVisitedSince !== undefined) query = query.where(wasNotVisitedSince(notVisitedSince));
  if (visitingMotherId === undefined) return query;
  return query.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('mim.match as m')
        .select('m.matchId')
        .whereRef('m.locationId', '=', 'trajectory.locationId')
        .whereRef('m.trajectoryId', '=', 'trajectory.trajectoryId')
        .where('m.visitingMotherId', '=', visitingMotherId)
        .where('m.endedOn', 'is', null),
    ),
  );
}
