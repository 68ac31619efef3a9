import type { Database } from '@mim/database';
import { type Insertable, type Selectable, sql, type Transaction, type Updateable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';

/** Meetings of a location that a list shows at most: a monthly one for forty years. */
export const mostMeetings = 500;

/**
 * The meetings of these locations, the latest first, each with who was there.
 * @param most Of each location at most.
 */
export const meetingsOf = (trx: Transaction<Database>, locationIds: readonly string[], most: number) =>
  trx
    .selectFrom((from) =>
      from
        .selectFrom('mim.meeting')
        .selectAll()
        .select(
          sql<number>`row_number() over (partition by location_id order by meeting_on desc, meeting_id)`.as(
            'rank',
          ),
        )
        .where('locationId', 'in', locationIds)
        .as('meeting'),
    )
    .selectAll('meeting')
    .select((row) => [
      jsonArrayFrom(
        row
          .selectFrom('mim.meeting_attendance as attendance')
          .select('attendance.visitingMotherId')
          .whereRef('attendance.locationId', '=', 'meeting.locationId')
          .whereRef('attendance.meetingId', '=', 'meeting.meetingId'),
      ).as('attendances'),
    ])
    .where('meeting.rank', '<=', most)
    .orderBy('meeting.meetingOn', 'desc')
    .orderBy('meeting.meetingId')
    .execute();

/** Who these visiting mothers are, by name: who comes to every meeting is asked once. */
export const attendeesByName = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  visitingMotherIds: readonly string[],
) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['visitor.locationId', 'visitor.visitingMotherId', 'visitor.erasedOn', 'person.personId'])
    .select(nameColumns('person'))
    .where('visitor.locationId', 'in', locationIds)
    .where(sql<boolean>`visitor.visiting_mother_id = any(${visitingMotherIds}::uuid[])`)
    .orderBy('person.nameSort')
    .orderBy('visitor.visitingMotherId')
    .execute();

/** The meetings of a location on a day. */
export const meetingsOnDay = ({ trx, locationId }: Change, day: string) =>
  trx
    .selectFrom('mim.meeting')
    .select(['meetingId', 'meetingOn', 'startsAt', 'status'])
    .where('locationId', '=', locationId)
    .where('meetingOn', '=', day)
    .orderBy('meetingId')
    .execute();

/** The days of the latest meetings of these locations. */
export const meetingDays = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.meeting')
    .select(['locationId', 'meetingId', 'meetingOn', 'startsAt', 'status'])
    .where('locationId', 'in', locationIds)
    .orderBy('meetingOn', 'desc')
    .orderBy('meetingId')
    .limit(mostMeetings)
    .execute();

/** From when until when somebody was visited at each of these locations; without a last day: somebody is. */
export const visitedSpans = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.match as match')
    .select([
      'match.locationId',
      sql<string>`min(match.started_on)`.as('firstDay'),
      sql<string | null>`case when bool_or(match.ended_on is null) then null else max(match.ended_on) end`.as(
        'lastDay',
      ),
    ])
    .where('match.locationId', 'in', locationIds)
    .groupBy('match.locationId')
    .execute();

/** Who can be ticked: the visiting mothers of these locations by name, with when they were one. */
export const possibleAttendees = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.visiting_mother as visitor')
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select(['visitor.locationId', 'visitor.visitingMotherId', 'visitor.startedOn', 'visitor.stoppedOn'])
    .select(['person.personId', ...nameColumns('person')])
    .where('visitor.locationId', 'in', locationIds)
    .where('visitor.erasedOn', 'is', null)
    .orderBy('person.nameSort')
    .orderBy('visitor.visitingMotherId')
    .limit(2000)
    .execute();

/** Those of some visiting mothers who are there, with when they were one; nobody records meanwhile that one of them stops. */
export const attendeesAmong = ({ trx, locationId }: Change, visitingMotherIds: readonly string[]) =>
  trx
    .selectFrom('mim.visiting_mother')
    .select(['visitingMotherId', 'startedOn', 'stoppedOn'])
    .where('locationId', '=', locationId)
    .where('visitingMotherId', 'in', visitingMotherIds)
    .orderBy('visitingMotherId')
    .forUpdate()
    .execute();

/** A meeting, locked until the transaction ends. */
export const meetingForChange = ({ trx, locationId }: Change, meetingId: string) =>
  trx
    .selectFrom('mim.meeting')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('meetingId', '=', meetingId)
    .forUpdate()
    .executeTakeFirst();
export type MeetingRow = Selectable<Database['mim.meeting']>;

export const addMeetingRow = (
  { trx, locationId }: Change,
  facts: Omit<Insertable<Database['mim.meeting']>, 'locationId'>,
) =>
  trx
    .insertInto('mim.meeting')
    .values({ ...facts, locationId })
    .returning(['meetingId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes a meeting that was locked in this transaction. */
export const changeMeeting = (
  { trx }: Change,
  { locationId, meetingId, version }: MeetingRow,
  facts: Updateable<Database['mim.meeting']>,
) =>
  trx
    .updateTable('mim.meeting')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('meetingId', '=', meetingId)
    .where('version', '=', version)
    .returning(['meetingId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Takes out that some were at a meeting: all but those who were. */
export async function removeAttendanceExcept(
  { trx, locationId }: Change,
  meetingId: string,
  visitingMotherIds: readonly string[],
): Promise<void> {
  await sql`
    delete from mim.meeting_attendance
    where location_id = ${locationId} and meeting_id = ${meetingId}
      and visiting_mother_id <> all(${visitingMotherIds}::uuid[])`.execute(trx);
}

/** Adds who was at a meeting and is not noted yet. */
export async function addAttendance(
  { trx, locationId }: Change,
  meetingId: string,
  visitingMotherIds: readonly string[],
): Promise<void> {
  await trx
    .insertInto('mim.meeting_attendance')
    .values(visitingMotherIds.map((visitingMotherId) => ({ locationId, meetingId, visitingMotherId })))
    .onConflict((conflict) => conflict.columns(['locationId', 'meetingId', 'visitingMotherId']).doNothing())
    .execute();
}

/** Takes a meeting out with who was there. */
export async function removeMeetingRow({ trx, locationId }: Change, meetingId: string): Promise<void> {
  for (const table of ['meeting_attendance', 'meeting'] as const)
    await sql`
      delete from ${sql.table(`mim.${table}`)}
      where location_id = ${locationId} and meeting_id = ${meetingId}`.execute(trx);
}
