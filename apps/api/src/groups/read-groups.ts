import type { Database } from '@mim/database';
import { groupFacts, nextSessionOn, sessionFacts, takesPartInGroup } from '@mim/domain/group';
import { calendarYear, factsFrom, fail, grouped, ok, type PlainDate, type Result } from '@mim/domain/kernel';
import { fullName } from '@mim/domain/person';
import type { Transaction } from 'kysely';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { type Read, readDossier } from '../dossier/read-dossier.js';
import { problems } from '../problems.js';
import { attendancesOf, regularsOf, sessionsOf, sessionsOfMother } from './group-sessions.repository.js';
import { type CountedGroup, groupOf, groupsOf, leadersOf, motherOfGroups } from './groups.repository.js';
import type {
  GroupLine,
  GroupPage,
  GroupSessions,
  GroupSessionsInput,
  GroupsOfMother,
} from './groups.schema.js';

type LeaderRow = Awaited<ReturnType<typeof leadersOf>>[number];

const lineOf = (row: CountedGroup, leaders: readonly LeaderRow[]): GroupLine => ({
  groupId: row.meetingGroupId,
  locationId: row.locationId,
  ...factsFrom(groupFacts, row),
  version: row.version,
  leaders: leaders
    .filter(
      ({ locationId, meetingGroupId }) =>
        locationId === row.locationId && meetingGroupId === row.meetingGroupId,
    )
    .map((leader) => ({ id: leader.visitingMotherId, name: fullName(leader) })),
  sessionCount: row.sessionCount,
  averagePresent: row.averagePresent,
  lastSessionOn: row.lastSessionOn,
  nextSessionOn: nextSessionOn({ ...row, lastSessionOn: row.lastRecordedOn }),
});

const subjectsOfLeaders = (leaders: readonly LeaderRow[]) =>
  leaders.map(({ locationId, personId }) => ({ locationId, id: personId }));

/** The groups of her locations, by name. */
export const listGroups = (ctx: CoordinatorContext): Promise<GroupLine[]> =>
  readDossier(ctx, { what: 'groups.list' }, async (trx) => {
    const { locationIds } = ctx.actor;
    const groups = await groupsOf(trx, locationIds);
    const leaders = await leadersOf(trx, locationIds);
    return { value: groups.map((row) => lineOf(row, leaders)), subjects: subjectsOfLeaders(leaders) };
  });

/** Everything of a group but its sessions. */
export async function readGroup(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  groupId: string,
  today: PlainDate,
): Promise<Result<Read<GroupPage>>> {
  const group = await groupOf(trx, locationIds, groupId);
  if (group === undefined) return fail(problems.notFound);
  const { locationId } = group;
  const leaders = (await leadersOf(trx, [locationId])).filter((row) => row.meetingGroupId === groupId);
  const regulars = await regularsOf(trx, locationId, groupId);
  const value: GroupPage = {
    ...lineOf(group, leaders),
    today: today.toString(),
    hasSessions: group.lastRecordedOn !== null,
    regulars: regulars.map((row) => ({
      trajectoryId: row.trajectoryId,
      name: fullName(row),
      times: row.times,
      lastOn: row.lastOn,
    })),
  };
  return ok({ value, subjects: [...subjectsOfLeaders(leaders), ...subjectsOfMothers(locationId, regulars)] });
}

const subjectsOfMothers = (locationId: string, rows: readonly { readonly motherId: string }[]) =>
  [...new Set(rows.map(({ motherId }) => motherId))].map((id) => ({ locationId, id }));

/** Sessions that are shown at once. */
const partSize = 20;

/** Sessions of a group with who was there by name, the latest first, in parts. */
export async function readSessions(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  { groupId, after }: GroupSessionsInput,
): Promise<Result<Read<GroupSessions>>> {
  const group = await groupOf(trx, locationIds, groupId);
  if (group === undefined) return fail(problems.notFound);
  const { locationId } = group;
  // One more than is shown tells whether there are more.
  const found = await sessionsOf(trx, locationId, groupId, { before: after ?? null, most: partSize + 1 });
  const shown = found.slice(0, partSize);
  const ids = shown.map(({ groupSessionId }) => groupSessionId);
  const attendances = ids.length === 0 ? [] : await attendancesOf(trx, locationId, ids);
  const attendancesAt = new Map(grouped(attendances.map((row) => [row.groupSessionId, row])));
  const value: GroupSessions = {
    sessions: shown.map((session) => ({
      sessionId: session.groupSessionId,
      version: session.version,
      ...factsFrom(sessionFacts, session),
      mothers: (attendancesAt.get(session.groupSessionId) ?? []).map((row) => ({
        trajectoryId: row.trajectoryId,
        name: fullName(row),
      })),
    })),
    next: found.length > partSize ? (shown.at(-1)?.heldOn ?? null) : null,
  };
  return ok({ value, subjects: subjectsOfMothers(locationId, attendances) });
}

/** The groups at which a mother was, and whether she takes part this year. */
export async function readGroupsOfMother(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  trajectoryId: string,
  today: PlainDate,
): Promise<Result<Read<GroupsOfMother>>> {
  const mother = await motherOfGroups(trx, locationIds, trajectoryId);
  if (mother === undefined) return fail(problems.notFound);
  const { locationId, motherId, groupParticipant } = mother;
  const sessions = await sessionsOfMother(trx, [locationId], trajectoryId);
  const attendedOn = sessions.map(({ heldOn }) => heldOn);
  // The latest session of a group stands first.
  const latest = new Map(sessions.toReversed().map((session) => [session.meetingGroupId, session]));
  const groups = [...latest.values()].map(({ meetingGroupId, groupName, heldOn }) => ({
    groupId: meetingGroupId,
    groupName,
    times: sessions.filter((session) => session.meetingGroupId === meetingGroupId).length,
    lastOn: heldOn,
  }));
  const takesPart = takesPartInGroup({ groupParticipant, attendedOn }, calendarYear(today.year));
  return ok({ value: { takesPart, groups }, subjects: [{ locationId, id: motherId }] });
}
