import type { Database } from '@mim/database';
import type { SessionValues } from '@mim/domain/group';
import { type Selectable, sql, type Transaction } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';

type SessionRow = Selectable<Database['mim.group_session']>;

/** Which sessions of a group are shown. */
interface SessionsAsked {
  /** Those before this day, ISO text; null: from the latest. */
  readonly before: string | null;
  readonly most: number;
}

/** Sessions of a group, the latest first: a day has one, so that the day alone tells where a part begins. */
export const sessionsOf = (
  trx: Transaction<Database>,
  locationId: string,
  groupId: string,
  { before, most }: SessionsAsked,
) => {
  const query = trx
    .selectFrom('mim.group_session')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('meetingGroupId', '=', groupId)
    .orderBy('heldOn', 'desc')
    .limit(most);
  return (before === null ? query : query.where('heldOn', '<', before)).execute();
};

/** The days of all sessions of a group, also of those that did not take place. */
export const sessionDaysOf = (trx: Transaction<Database>, locationId: string, groupId: string) =>
  trx
    .selectFrom('mim.group_session')
    .select(['groupSessionId', 'heldOn'])
    .where('locationId', '=', locationId)
    .where('meetingGroupId', '=', groupId)
    .execute();

/** Who was at these sessions, by name. */
export const attendancesOf = (
  trx: Transaction<Database>,
  locationId: string,
  sessionIds: readonly string[],
) =>
  trx
    .selectFrom('mim.group_attendance as attendance')
    .innerJoin('mim.trajectory as trajectory', (join) =>
      sameLocation(join, 'trajectory.trajectoryId', 'attendance.trajectoryId'),
    )
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'attendance.groupSessionId',
      'attendance.trajectoryId',
      'trajectory.motherId',
      ...nameColumns('mother'),
    ])
    .where('attendance.locationId', '=', locationId)
    .where('attendance.groupSessionId', 'in', sessionIds)
    .orderBy('mother.nameSort')
    .orderBy('attendance.trajectoryId')
    .execute();

/**
 * Who came to a group, who came last before the others, by name where it was the same day. Counted before the names are
 * joined: of each mother one row is looked up, not one for each time.
 */
export const regularsOf = (trx: Transaction<Database>, locationId: string, groupId: string) =>
  trx
    .selectFrom((from) =>
      from
        .selectFrom('mim.group_session as session')
        .innerJoin('mim.group_attendance as attendance', (join) =>
          sameLocation(join, 'attendance.groupSessionId', 'session.groupSessionId'),
        )
        .select(['attendance.locationId', 'attendance.trajectoryId'])
        .select([sql<number>`count(*)::integer`.as('times'), sql<string>`max(session.held_on)`.as('lastOn')])
        .where('session.locationId', '=', locationId)
        .where('session.meetingGroupId', '=', groupId)
        .groupBy(['attendance.locationId', 'attendance.trajectoryId'])
        .as('came'),
    )
    .innerJoin('mim.trajectory as trajectory', (join) =>
      sameLocation(join, 'trajectory.trajectoryId', 'came.trajectoryId'),
    )
    .innerJoin('mim.person as mother', (join) => sameLocation(join, 'mother.personId', 'trajectory.motherId'))
    .select([
      'came.trajectoryId',
      'came.times',
      'came.lastOn',
      'trajectory.motherId',
      ...nameColumns('mother'),
    ])
    .orderBy('came.lastOn', 'desc')
    .orderBy('mother.nameSort')
    .orderBy('came.trajectoryId')
    .execute();

/**
 * The sessions of the groups of these locations, or of one of them, by group and the latest first, each with who was there by name.
 * @param most Sessions at most.
 */
export const sessionsOfGroups = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  groupId: string | null,
  most: number,
) => {
  const query = trx
    .selectFrom('mim.group_session as session')
    .innerJoin('mim.meeting_group as group', (join) =>
      sameLocation(join, 'group.meetingGroupId', 'session.meetingGroupId'),
    )
    .select(['session.locationId', 'group.groupName', 'group.groupKind', 'session.heldOn'])
    .select(['session.isCancelled', 'session.presentCount', 'session.theme'])
    .select((row) => [
      jsonArrayFrom(
        row
          .selectFrom('mim.group_attendance as attendance')
          .innerJoin('mim.trajectory as trajectory', (join) =>
            sameLocation(join, 'trajectory.trajectoryId', 'attendance.trajectoryId'),
          )
          .innerJoin('mim.person as mother', (join) =>
            sameLocation(join, 'mother.personId', 'trajectory.motherId'),
          )
          .select(['trajectory.motherId', ...nameColumns('mother')])
          .whereRef('attendance.locationId', '=', 'session.locationId')
          .whereRef('attendance.groupSessionId', '=', 'session.groupSessionId')
          .orderBy('mother.nameSort')
          .orderBy('attendance.trajectoryId'),
      ).as('mothers'),
    ])
    .where('session.locationId', 'in', locationIds)
    .orderBy('group.groupName')
    .orderBy('group.meetingGroupId')
    .orderBy('session.heldOn', 'desc')
    .orderBy('session.groupSessionId')
    .limit(most);
  return (groupId === null ? query : query.where('session.meetingGroupId', '=', groupId)).execute();
};

export type SessionOfGroup = Awaited<ReturnType<typeof sessionsOfGroups>>[number];

/** The sessions at which a mother was, with their groups, the latest first. */
export const sessionsOfMother = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
) =>
  trx
    .selectFrom('mim.group_attendance as attendance')
    .innerJoin('mim.group_session as session', (join) =>
      sameLocation(join, 'session.groupSessionId', 'attendance.groupSessionId'),
    )
    .innerJoin('mim.meeting_group as group', (join) =>
      sameLocation(join, 'group.meetingGroupId', 'session.meetingGroupId'),
    )
    .select(['group.meetingGroupId', 'group.groupName', 'session.heldOn'])
    .where('attendance.locationId', 'in', locationIds)
    .where('attendance.trajectoryId', '=', trajectoryId)
    .orderBy('session.heldOn', 'desc')
    .execute();

/** A session, to be changed. */
export const sessionToChange = ({ trx, locationId }: Change, sessionId: string) =>
  trx
    .selectFrom('mim.group_session')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('groupSessionId', '=', sessionId)
    .executeTakeFirst();

/** Adds a session of a group. */
export const addSession = (
  { trx, locationId }: Change,
  meetingGroupId: string,
  facts: SessionValues,
): Promise<{ id: string; version: number }> =>
  trx
    .insertInto('mim.group_session')
    .values({ locationId, meetingGroupId, ...facts })
    .returning(['groupSessionId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes a session whose group was locked in this transaction. */
export const changeSession = (
  { trx }: Change,
  { locationId, groupSessionId, version }: SessionRow,
  facts: SessionValues,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.group_session')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('groupSessionId', '=', groupSessionId)
    .where('version', '=', version)
    .returning(['groupSessionId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Lets these mothers have been at a session, and no others. */
export async function setAttendance(
  { trx, locationId }: Change,
  groupSessionId: string,
  trajectoryIds: readonly string[],
): Promise<void> {
  await sql`
    delete from mim.group_attendance
    where location_id = ${locationId} and group_session_id = ${groupSessionId}
      and trajectory_id <> all(${trajectoryIds}::uuid[])`.execute(trx);
  await sql`
    insert into mim.group_attendance (location_id, group_session_id, trajectory_id)
    select ${locationId}, ${groupSessionId}, chosen.id from unnest(${trajectoryIds}::uuid[]) as chosen (id)
    on conflict do nothing`.execute(trx);
}

/** Takes a session out, with who was there. */
export async function removeSession({ trx, locationId }: Change, groupSessionId: string): Promise<void> {
  for (const table of ['group_attendance', 'group_session'])
    await sql`
      delete from ${sql.table(`mim.${table}`)}
      where location_id = ${locationId} and group_session_id = ${groupSessionId}`.execute(trx);
}
