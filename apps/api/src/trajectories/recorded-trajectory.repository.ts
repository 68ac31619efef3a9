import type { Database } from '@mim/database';
import { isIntakeFinished, type TrajectoryEvent } from '@mim/domain/registration';
import type { CorrectedTrajectory } from '@mim/domain/visit';
import { sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { partsOfTrajectory } from './trajectory.repository.js';

/** Everything that is recorded of trajectories and has to agree, by their ids. */
export async function recordedTrajectories(
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, CorrectedTrajectory>> {
  const rows = await trx
    .selectFrom('mim.trajectory as t')
    .selectAll('t')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('mim.match as x')
          .select('x.startedOn')
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId'),
      ).as('matches'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.visit as x')
          .leftJoin('mim.match as match', (join) => sameLocation(join, 'match.matchId', 'x.matchId'))
          .select(['x.visitOn', 'x.status', 'match.endedOn as matchEndedOn'])
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId'),
      ).as('visits'),
      eb
        .selectFrom('mim.extension as x')
        .select((each) => each.fn.max('x.untilOn').as('untilOn'))
        .whereRef('x.locationId', '=', 't.locationId')
        .whereRef('x.trajectoryId', '=', 't.trajectoryId')
        .as('extendedUntil'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.trajectory_state as x')
          .select('x.event')
          .whereRef('x.locationId', '=', 't.locationId')
          .whereRef('x.trajectoryId', '=', 't.trajectoryId'),
      ).as('events'),
    ])
    .where('t.locationId', '=', locationId)
    .where(sql<boolean>`t.trajectory_id = any(${trajectoryIds}::uuid[])`)
    .execute();
  return new Map(
    rows.map(({ events, ...row }) => [
      row.trajectoryId,
      { ...row, isIntakeFinished: isIntakeFinished(row.state, events.map(eventOf)) },
    ]),
  );
}

const eventOf = ({ event }: { readonly event: TrajectoryEvent }) => event;

/** The trajectories of which an action changed the row, or something that hangs below it. */
export async function trajectoriesOfAction(
  { trx, locationId }: Change,
  actionId: string,
): Promise<readonly string[]> {
  const added = partsOfTrajectory.map(
    (table) => sql`
    union
    select x.trajectory_id from ${sql.table(`mim.${table}`)} as x
    where x.location_id = ${locationId}
      and x.${sql.ref(`${table}_id`)} in (select c.row_id from changed as c where c.table_name = ${sql.lit(table)})`,
  );
  const { rows } = await sql<{ trajectoryId: string }>`
    with changed as (
      select c.table_name, c.row_id, c.before from mim.row_change as c
      where c.location_id = ${locationId} and c.action_id = ${actionId}
    )
    select c.row_id as "trajectoryId" from changed as c where c.table_name = 'trajectory'
    union
    select (c.before ->> 'trajectory_id')::uuid from changed as c
    where c.table_name in (${sql.join(partsOfTrajectory.map((table) => sql.lit(table)))}) and c.before ? 'trajectory_id'
    ${sql.join(added, sql``)}`.execute(trx);
  return rows.map(({ trajectoryId }) => trajectoryId);
}
