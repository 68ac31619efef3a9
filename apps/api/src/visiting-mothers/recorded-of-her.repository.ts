import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';

/** Everything that is recorded of visiting mothers and has to agree; of who is not there, or erased, nothing. */
export const recordedOfVisitors = ({ trx, locationId }: Change, visitingMotherIds: readonly string[]) =>
  trx
    .selectFrom('mim.visiting_mother as her')
    .select(['her.visitingMotherId', 'her.startedOn', 'her.stoppedOn'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('mim.visiting_mother_pause as x')
          .select(['x.visitingMotherPauseId as id', 'x.firstDay', 'x.lastDay'])
          .whereRef('x.locationId', '=', 'her.locationId')
          .whereRef('x.visitingMotherId', '=', 'her.visitingMotherId'),
      ).as('pauses'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.match as x')
          .select(['x.matchId as id', 'x.startedOn', 'x.endedOn'])
          .whereRef('x.locationId', '=', 'her.locationId')
          .whereRef('x.visitingMotherId', '=', 'her.visitingMotherId'),
      ).as('matches'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.visit as x')
          .select(['x.visitId as id', 'x.trajectoryId', 'x.visitOn', 'x.status'])
          .whereRef('x.locationId', '=', 'her.locationId')
          .where((visit) =>
            visit.or([
              visit('x.visitingMotherId', '=', visit.ref('her.visitingMotherId')),
              visit('x.companionId', '=', visit.ref('her.visitingMotherId')),
            ]),
          )
          .where('x.status', 'in', ['planned', 'done']),
      ).as('visits'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.supervision_session as x')
          .select(['x.supervisionSessionId as id', 'x.sessionOn', 'x.status'])
          .whereRef('x.locationId', '=', 'her.locationId')
          .whereRef('x.visitingMotherId', '=', 'her.visitingMotherId'),
      ).as('supervision'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.preparation_attendance as a')
          .innerJoin('mim.preparation_session as x', (join) =>
            sameLocation(join, 'x.preparationSessionId', 'a.preparationSessionId'),
          )
          .select(['x.preparationSessionId as id', 'x.heldOn', 'x.dayPart'])
          .whereRef('a.locationId', '=', 'her.locationId')
          .whereRef('a.visitingMotherId', '=', 'her.visitingMotherId'),
      ).as('preparation'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.meeting_attendance as a')
          .innerJoin('mim.meeting as x', (join) => sameLocation(join, 'x.meetingId', 'a.meetingId'))
          .select(['x.meetingId as id', 'x.meetingOn', 'x.startsAt', 'x.status'])
          .whereRef('a.locationId', '=', 'her.locationId')
          .whereRef('a.visitingMotherId', '=', 'her.visitingMotherId'),
      ).as('meetings'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.evaluation as x')
          .select(['x.evaluationId as id', 'x.evaluatedOn'])
          .whereRef('x.locationId', '=', 'her.locationId')
          .whereRef('x.visitingMotherId', '=', 'her.visitingMotherId'),
      ).as('evaluations'),
      jsonArrayFrom(
        eb
          .selectFrom('mim.own_step as x')
          .select(['x.ownStepId as id', 'x.stepKind', 'x.takenOn'])
          .whereRef('x.locationId', '=', 'her.locationId')
          .whereRef('x.visitingMotherId', '=', 'her.visitingMotherId'),
      ).as('ownSteps'),
    ])
    .where('her.locationId', '=', locationId)
    .where(sql<boolean>`her.visiting_mother_id = any(${visitingMotherIds}::uuid[])`)
    .where('her.erasedOn', 'is', null)
    .orderBy('her.visitingMotherId')
    .execute();
export type RecordedVisitor = Awaited<ReturnType<typeof recordedOfVisitors>>[number];

/** What says of which visiting mother it is, by the columns that do. */
const namingHer = [
  ['visiting_mother', 'visiting_mother_id'],
  ['visiting_mother_pause', 'visiting_mother_id'],
  ['match', 'visiting_mother_id'],
  ['visit', 'visiting_mother_id'],
  ['visit', 'companion_id'],
  ['supervision_session', 'visiting_mother_id'],
  ['preparation_attendance', 'visiting_mother_id'],
  ['meeting_attendance', 'visiting_mother_id'],
  ['evaluation', 'visiting_mother_id'],
  ['own_step', 'visiting_mother_id'],
] as const;

/** A session for several: who was there is a row of its own. */
const forSeveral = ['preparation_session', 'meeting'] as const;
const attendanceOf = {
  preparation_session: 'preparation_attendance',
  meeting: 'meeting_attendance',
} as const;

/** The visiting mothers of whom an action changed the row, or something that is recorded of her. */
export async function visitorsOfAction(
  { trx, locationId }: Change,
  actionId: string,
): Promise<readonly string[]> {
  const asTheyAre = namingHer.map(
    ([table, column]) => sql`
      select x.${sql.ref(column)} as id from ${sql.table(`mim.${table}`)} as x
      where x.location_id = ${locationId}
        and x.${sql.ref(`${table}_id`)} in (select c.row_id from changed as c where c.table_name = ${sql.lit(table)})`,
  );
  const whoWereThere = forSeveral.map(
    (table) => sql`
      select x.visiting_mother_id as id from ${sql.table(`mim.${attendanceOf[table]}`)} as x
      where x.location_id = ${locationId}
        and x.${sql.ref(`${table}_id`)} in (select c.row_id from changed as c where c.table_name = ${sql.lit(table)})`,
  );
  const asTheyWere = namingHer.map(
    ([table, column]) => sql`
      select (c.before ->> ${sql.lit(column)})::uuid as id from changed as c where c.table_name = ${sql.lit(table)}`,
  );
  const { rows } = await sql<{ id: string }>`
    with changed as (
      select c.table_name, c.row_id, c.before from mim.row_change as c
      where c.location_id = ${locationId} and c.action_id = ${actionId}
    )
    select her.id from (${sql.join([...asTheyAre, ...whoWereThere, ...asTheyWere], sql` union `)}) as her
    where her.id is not null`.execute(trx);
  return rows.map(({ id }) => id);
}
