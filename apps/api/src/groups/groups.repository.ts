import type { Database } from '@mim/database';
import type { GroupValues } from '@mim/domain/group';
import { type Selectable, sql, type Transaction } from 'kysely';
import { sameLocation } from '../dossier/same-location.js';
import type { Change } from '../dossier/write.js';
import { nameColumns } from '../people/person-columns.js';

type GroupRow = Selectable<Database['mim.meeting_group']>;

/** Groups of these locations with their sessions counted, by name. */
const groupRows = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.meeting_group as group')
    .selectAll('group')
    .select([
      sql<number>`(
        select count(*)::integer from mim.group_session as s
        where s.location_id = "group".location_id and s.meeting_group_id = "group".meeting_group_id
          and not s.is_cancelled
      )`.as('sessionCount'),
      sql<number | null>`(
        select round(avg(s.present_count), 1)::double precision from mim.group_session as s
        where s.location_id = "group".location_id and s.meeting_group_id = "group".meeting_group_id
          and not s.is_cancelled
      )`.as('averagePresent'),
      // A session that did not take place was recorded too: nobody is asked for it any more.
      sql<string | null>`(
        select max(s.held_on) from mim.group_session as s
        where s.location_id = "group".location_id and s.meeting_group_id = "group".meeting_group_id
      )`.as('lastRecordedOn'),
      sql<string | null>`(
        select max(s.held_on) from mim.group_session as s
        where s.location_id = "group".location_id and s.meeting_group_id = "group".meeting_group_id
          and not s.is_cancelled
      )`.as('lastSessionOn'),
    ])
    .where('group.locationId', 'in', locationIds);

/** The groups of these locations, by name. */
export const groupsOf = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  groupRows(trx, locationIds).orderBy('group.groupName').orderBy('group.meetingGroupId').execute();

export type CountedGroup = Awaited<ReturnType<typeof groupsOf>>[number];

/** One group; undefined: not there, or of another location. */
export const groupOf = (trx: Transaction<Database>, locationIds: readonly string[], groupId: string) =>
  groupRows(trx, locationIds).where('group.meetingGroupId', '=', groupId).executeTakeFirst();

/** The groups that go on on a day, with the day of their latest session that was recorded. */
export const groupsGoingOn = (trx: Transaction<Database>, locationIds: readonly string[], day: string) =>
  trx
    .selectFrom('mim.meeting_group as group')
    .select(['group.locationId', 'group.meetingGroupId', 'group.groupName', 'group.rhythm'])
    .select(['group.firstDay', 'group.lastDay'])
    .select(
      sql<string | null>`(
        select max(s.held_on) from mim.group_session as s
        where s.location_id = "group".location_id and s.meeting_group_id = "group".meeting_group_id
      )`.as('lastSessionOn'),
    )
    .where('group.locationId', 'in', locationIds)
    .where('group.firstDay', '<=', day)
    .orderBy('group.meetingGroupId')
    .execute();

/** The visiting mothers who run groups of these locations. */
export const leadersOf = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.meeting_group_leader as leader')
    .innerJoin('mim.visiting_mother as visitor', (join) =>
      sameLocation(join, 'visitor.visitingMotherId', 'leader.visitingMotherId'),
    )
    .innerJoin('mim.person as person', (join) => sameLocation(join, 'person.personId', 'visitor.personId'))
    .select([
      'leader.locationId',
      'leader.meetingGroupId',
      'leader.visitingMotherId',
      'visitor.personId',
      ...nameColumns('person'),
    ])
    .where('leader.locationId', 'in', locationIds)
    .orderBy('person.nameSort')
    .execute();

/** Who a mother is, and what was answered when she was asked about groups. */
export const motherOfGroups = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
) =>
  trx
    .selectFrom('mim.trajectory')
    .select(['locationId', 'motherId', 'groupParticipant'])
    .where('locationId', 'in', locationIds)
    .where('trajectoryId', '=', trajectoryId)
    .executeTakeFirst();

/** How many of these trajectories and visiting mothers a location has. */
export async function countOwn(
  { trx, locationId }: Change,
  table: 'trajectory' | 'visiting_mother',
  ids: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${sql.table(`mim.${table}`)}
    where location_id = ${locationId} and ${sql.id(`${table}_id`)} = any(${ids}::uuid[])`.execute(trx);
  return rows[0]?.count ?? 0;
}

/** Adds a group. */
export const addGroup = (
  { trx, locationId }: Change,
  facts: GroupValues,
): Promise<{ id: string; version: number }> =>
  trx
    .insertInto('mim.meeting_group')
    .values({ locationId, ...facts })
    .returning(['meetingGroupId as id', 'version'])
    .executeTakeFirstOrThrow();

/** A group, locked until the transaction ends: who records a session of it waits. */
export const lockGroup = ({ trx, locationId }: Change, groupId: string): Promise<GroupRow | undefined> =>
  trx
    .selectFrom('mim.meeting_group')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('meetingGroupId', '=', groupId)
    .forUpdate()
    .executeTakeFirst();

/** Changes a group that was locked in this transaction. */
export const changeGroup = (
  { trx }: Change,
  { locationId, meetingGroupId, version }: GroupRow,
  facts: GroupValues,
): Promise<{ id: string; version: number }> =>
  trx
    .updateTable('mim.meeting_group')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('meetingGroupId', '=', meetingGroupId)
    .where('version', '=', version)
    .returning(['meetingGroupId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Lets a group be run by these visiting mothers, and by no others. */
export async function setLeaders(
  { trx, locationId }: Change,
  meetingGroupId: string,
  visitingMotherIds: readonly string[],
): Promise<void> {
  await sql`
    delete from mim.meeting_group_leader
    where location_id = ${locationId} and meeting_group_id = ${meetingGroupId}
      and visiting_mother_id <> all(${visitingMotherIds}::uuid[])`.execute(trx);
  await sql`
    insert into mim.meeting_group_leader (location_id, meeting_group_id, visiting_mother_id)
    select ${locationId}, ${meetingGroupId}, chosen.id from unnest(${visitingMotherIds}::uuid[]) as chosen (id)
    on conflict do nothing`.execute(trx);
}

/** Takes out a group without sessions. */
export async function removeGroup({ trx, locationId }: Change, meetingGroupId: string): Promise<void> {
  for (const table of ['meeting_group_leader', 'meeting_group'])
    await sql`
      delete from ${sql.table(`mim.${table}`)}
      where location_id = ${locationId} and meeting_group_id = ${meetingGroupId}`.execute(trx);
}
