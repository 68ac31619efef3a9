import type { Database } from '@mim/database';
import type { MatchDependents, RecordedCall, RemovablePart, RemovableRecord } from '@mim/domain/removal';
import { type Insertable, sql, type Transaction } from 'kysely';
import type { ChangedById } from '../dossier/location-of-row.repository.js';
import type { Subject } from '../dossier/subject.js';
import type { Change } from '../dossier/write.js';
import { lockTrajectoryOf } from '../trajectories/trajectory.repository.js';
import type { RemovalsInput } from './removals.schema.js';

/** The table of what can be removed of a dossier, and the day by which it is known. */
export const tableOfKind = {
  visit: { table: 'visit', day: 'visit_on', owner: 'trajectory_id' },
  signal: { table: 'signal', day: 'raised_on', owner: 'trajectory_id' },
  pause: { table: 'pause', day: 'first_day', owner: 'trajectory_id' },
  extension: { table: 'extension', day: 'extended_on', owner: 'trajectory_id' },
  match: { table: 'match', day: 'started_on', owner: 'trajectory_id' },
  referral: { table: 'referral', day: 'referred_on', owner: 'trajectory_id' },
  transfer: { table: 'transfer', day: 'offered_on', owner: 'trajectory_id' },
  outcome: { table: 'outcome', day: 'measured_on', owner: 'trajectory_id' },
  call: { table: 'prospect_call', day: 'called_on', owner: 'prospect_id' },
} as const satisfies Readonly<
  Record<RemovablePart, { table: ChangedById; day: string; owner: 'trajectory_id' | 'prospect_id' }>
>;

/** The table of each record, and the day and the owner by which it is known; null: it has none of its own. */
export const tableOfRecord = {
  supervision: { table: 'supervision_session', day: 'session_on', owner: 'visiting_mother_id' },
  preparation: { table: 'preparation_session', day: 'held_on', owner: null },
  evaluation: { table: 'evaluation', day: 'evaluated_on', owner: 'visiting_mother_id' },
  'own-step': { table: 'own_step', day: 'taken_on', owner: 'visiting_mother_id' },
  expense: { table: 'expense', day: 'spent_on', owner: 'visiting_mother_id' },
  'expense-correction': { table: 'expense_correction', day: 'corrected_on', owner: 'visiting_mother_id' },
  meeting: { table: 'meeting', day: 'meeting_on', owner: null },
  group: { table: 'meeting_group', day: 'first_day', owner: null },
  'group-session': { table: 'group_session', day: 'held_on', owner: 'meeting_group_id' },
  cover: { table: 'cover', day: 'first_day', owner: null },
  service: { table: 'service', day: null, owner: null },
} as const satisfies Readonly<
  Record<
    RemovableRecord,
    {
      table: ChangedById;
      day: string | null;
      owner: 'visiting_mother_id' | 'meeting_group_id' | null;
    }
  >
>;

/** The day and the owner of a record; undefined: it is not there. */
export async function recordToRemove(
  { trx, locationId }: Change,
  kind: RemovableRecord,
  id: string,
): Promise<{ happenedOn: string | null; ownerId: string | null } | undefined> {
  const { table, day, owner } = tableOfRecord[kind];
  const columnOr = (name: string | null, none: string) =>
    name === null ? sql`null::${sql.raw(none)}` : sql.id(name);
  const { rows } = await sql<{ happenedOn: string | null; ownerId: string | null }>`
    select ${columnOr(day, 'date')} as "happenedOn", ${columnOr(owner, 'uuid')} as "ownerId"
    from ${sql.id('mim', table)}
    where location_id = ${locationId} and ${sql.id(`${table}_id`)} = ${id}`.execute(trx);
  return rows[0];
}

/** A row that is to be taken out. */
export interface RowToRemove {
  readonly kind: RemovablePart;
  readonly id: string;
  readonly version: number;
  readonly happenedOn: string;
  /** The trajectory or, of a call, the prospect that it belongs to. */
  readonly ownerId: string;
}

/** Reads a row to take it out; nobody else can change it until the transaction ends. */
export async function rowToRemove(
  { trx, locationId }: Change,
  kind: RemovablePart,
  id: string,
): Promise<RowToRemove | undefined> {
  const { table, day, owner } = tableOfKind[kind];
  if (kind !== 'call') await lockTrajectoryOf(trx, locationId, kind, id);
  const { rows } = await sql<RowToRemove>`
    select ${kind} as kind, ${sql.id(`${table}_id`)} as id, version, ${sql.id(day)} as "happenedOn",
      ${sql.id(owner)} as "ownerId"
    from ${sql.id('mim', table)}
    where location_id = ${locationId} and ${sql.id(`${table}_id`)} = ${id} for update`.execute(trx);
  return rows[0];
}

/** Takes a row out. */
export async function removeRow(
  { trx, locationId }: Change,
  { kind, id }: Pick<RowToRemove, 'kind' | 'id'>,
): Promise<void> {
  const { table } = tableOfKind[kind];
  await sql`
    delete from ${sql.id('mim', table)}
    where location_id = ${locationId} and ${sql.id(`${table}_id`)} = ${id}`.execute(trx);
}

/** Adds that something was taken out. */
export async function addRemoval(
  { trx, locationId, actionId }: Change,
  removal: Omit<Insertable<Database['mim.removal']>, 'locationId' | 'actionId'>,
): Promise<void> {
  await trx
    .insertInto('mim.removal')
    .values({ ...removal, locationId, actionId })
    .execute();
}

/** Which column says of whom or of what it was taken out. */
const columnOf = (
  of: RemovalsInput,
): [
  column: 'r.trajectoryId' | 'r.prospectId' | 'r.visitingMotherId' | 'r.meetingGroupId' | 'r.kind',
  value: string,
] => {
  if ('trajectoryId' in of) return ['r.trajectoryId', of.trajectoryId];
  if ('prospectId' in of) return ['r.prospectId', of.prospectId];
  if ('visitingMotherId' in of) return ['r.visitingMotherId', of.visitingMotherId];
  return 'groupId' in of ? ['r.meetingGroupId', of.groupId] : ['r.kind', of.kind];
};

/** What was taken out of a dossier, of a group, or of a kind that a location keeps; the newest first. */
export const removalsOf = (trx: Transaction<Database>, locationIds: readonly string[], of: RemovalsInput) => {
  const [column, value] = columnOf(of);
  return (
    trx
      .selectFrom('mim.removal as r')
      .innerJoin('mim.action as a', (join) =>
        join.onRef('a.locationId', '=', 'r.locationId').onRef('a.actionId', '=', 'r.actionId'),
      )
      .select([
        'r.removalId',
        'r.locationId',
        'r.kind',
        'r.happenedOn',
        'r.reason',
        'r.note',
        'r.removedAt',
        'r.removedBy',
        'r.actionId',
        sql<boolean>`a.undone_at is not null`.as('isUndone'),
        // By its name, for who does not know it by its day.
        sql<string | null>`(
          select coalesce(c.before ->> 'name', c.before ->> 'group_name', c.before ->> 'theme')
          from mim.row_change as c
          where c.location_id = r.location_id and c.action_id = r.action_id and c.row_id = r.row_id
            and c.operation = 'delete' and r.kind in ('group', 'service', 'meeting') limit 1
        )`.as('called'),
      ])
      .where('r.locationId', 'in', locationIds)
      .where(column, '=', value)
      // Of these the database knows a day, or a name; of a whole dossier neither.
      .$narrowType<{ kind: RemovablePart | RemovableRecord }>()
      .orderBy('r.removedAt', 'desc')
      .orderBy('r.removalId')
      .limit(500)
      .execute()
  );
};

/**
 * Whose dossier it is: the mother of the trajectory, the prospect or the visiting mother; undefined: not there, or of another
 * location. What was taken out of a group or of a location says nothing of anybody.
 */
export async function subjectsOfRemovals(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  of: RemovalsInput,
): Promise<readonly Subject[] | undefined> {
  if ('kind' in of || 'groupId' in of) return [];
  const subject = await subjectOf(trx, locationIds, of);
  return subject === undefined ? undefined : [subject];
}

const subjectOf = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  of: Exclude<RemovalsInput, { kind: unknown } | { groupId: unknown }>,
): Promise<Subject | undefined> => {
  if ('trajectoryId' in of)
    return trx
      .selectFrom('mim.trajectory')
      .select(['locationId', 'motherId as id'])
      .where('locationId', 'in', locationIds)
      .where('trajectoryId', '=', of.trajectoryId)
      .executeTakeFirst();
  if ('prospectId' in of)
    return trx
      .selectFrom('mim.prospect')
      .select(['locationId', 'prospectId as id'])
      .where('locationId', 'in', locationIds)
      .where('prospectId', '=', of.prospectId)
      .executeTakeFirst();
  return trx
    .selectFrom('mim.visiting_mother')
    .select(['locationId', 'personId as id'])
    .where('locationId', 'in', locationIds)
    .where('visitingMotherId', '=', of.visitingMotherId)
    .executeTakeFirst();
};

/** The signals that came with a visit, locked until the transaction ends. */
export const signalsOfVisit = (
  { trx, locationId }: Change,
  visitId: string,
): Promise<{ id: string; happenedOn: string }[]> =>
  trx
    .selectFrom('mim.signal')
    .select(['signalId as id', 'raisedOn as happenedOn'])
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .forUpdate()
    .execute();

/** Lets the signals of a visit be of no visit. */
export async function detachSignals({ trx, locationId }: Change, visitId: string): Promise<void> {
  await trx
    .updateTable('mim.signal')
    .set((row) => ({ visitId: null, version: row('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .execute();
}

/** A visit that a pause cancelled or moved, and the day on which it was planned before. */
export interface SettledByPause {
  readonly visitId: string;
  readonly visitOn: string;
}

/**
 * The visits that were cancelled or moved in an action that recorded or changed this pause, and that are still as
 * it left them.
 */
export async function settledByPause(
  { trx, locationId }: Change,
  pauseId: string,
): Promise<readonly SettledByPause[]> {
  const { rows } = await sql<SettledByPause>`
    select v.visit_id as "visitId", (array_agg(c.before ->> 'visit_on' order by c.row_change_id))[1] as "visitOn"
    from mim.row_change as p
    join mim.pause as pause on pause.location_id = p.location_id and pause.pause_id = p.row_id
    join mim.row_change as c on c.location_id = p.location_id and c.action_id = p.action_id
      and c.table_name = 'visit' and c.operation = 'update' and c.before ->> 'status' = 'planned'
    join mim.visit as v on v.location_id = c.location_id and v.visit_id = c.row_id
      and v.trajectory_id = pause.trajectory_id
    where p.location_id = ${locationId} and p.table_name = 'pause' and p.row_id = ${pauseId}
    group by v.visit_id, v.version having max(c.after_version) = v.version
    order by v.visit_id`.execute(trx);
  return rows;
}

/** Plans a visit again on the day that it had. */
export async function restoreSettled(
  { trx, locationId }: Change,
  { visitId, visitOn }: SettledByPause,
): Promise<void> {
  await trx
    .updateTable('mim.visit')
    .set((row) => ({ status: 'planned', cancelledBy: null, visitOn, version: row('version', '+', 1) }))
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .execute();
}

/** What rests on a match. */
export async function dependentsOfMatch(
  { trx, locationId }: Change,
  matchId: string,
): Promise<MatchDependents> {
  const { rows } = await sql<MatchDependents>`
    select (
      select count(*)::integer from mim.visit as v where v.location_id = ${locationId} and v.match_id = ${matchId}
    ) as visits, exists (
      select from mim.match as m where m.location_id = ${locationId} and m.previous_match_id = ${matchId}
    ) as "hasSuccessor", (
      select count(*)::integer from mim.match as m
      join mim.expense_line as line on line.location_id = m.location_id and line.trajectory_id = m.trajectory_id
        and line.paid_for <= coalesce(m.ended_on, 'infinity') and line.paid_for + interval '1 month' > m.started_on
      join mim.expense_statement as statement on statement.location_id = line.location_id
        and statement.expense_statement_id = line.expense_statement_id
        and statement.visiting_mother_id = m.visiting_mother_id
      where m.location_id = ${locationId} and m.match_id = ${matchId} and mim.left_of_line(line) <> 0
    ) as "monthsPaid"`.execute(trx);
  return rows[0] ?? { visits: 0, hasSuccessor: false, monthsPaid: 0 };
}

/** Takes the proposal out that a match came from, once the match is gone. */
export async function removeProposal({ trx, locationId }: Change, proposalId: string): Promise<void> {
  await trx
    .deleteFrom('mim.match_proposal')
    .where('locationId', '=', locationId)
    .where('matchProposalId', '=', proposalId)
    .execute();
}

/** Takes the states out that a match, its first visit and its end brought. */
export async function removeStatesOfMatch(
  { trx, locationId }: Change,
  match: { readonly trajectoryId: string; readonly startedOn: string; readonly endedOn: string | null },
): Promise<void> {
  await sql`
    delete from mim.trajectory_state
    where location_id = ${locationId} and trajectory_id = ${match.trajectoryId} and (
      event in ('match', 'first-visit', 'first-visit-withdrawn')
        and since >= ${match.startedOn}::date and (${match.endedOn}::date is null or since <= ${match.endedOn}::date)
      or event = 'unmatch' and since = ${match.endedOn}::date
    )`.execute(trx);
}

/** What became of an offer to another location. */
export const offerToRemove = ({ trx, locationId }: Change, transferId: string) =>
  trx
    .selectFrom('mim.transfer')
    .select(['trajectoryId', 'offeredOn', 'outcome'])
    .where('locationId', '=', locationId)
    .where('transferId', '=', transferId)
    .executeTakeFirstOrThrow();

/** Takes the end out that an offer brought, and the reopening that followed it: she was never away. */
export async function removeStatesOfTransfer(
  { trx, locationId }: Change,
  { trajectoryId, offeredOn }: { readonly trajectoryId: string; readonly offeredOn: string },
): Promise<void> {
  await sql`
    with gone as (
      select trajectory_state_id, recorded_at from mim.trajectory_state
      where location_id = ${locationId} and trajectory_id = ${trajectoryId}
        and event = 'transfer-out' and since = ${offeredOn}::date
      order by recorded_at desc limit 1
    ), back as (
      select s.trajectory_state_id from mim.trajectory_state as s, gone
      where s.location_id = ${locationId} and s.trajectory_id = ${trajectoryId}
        and s.event = 'reopen' and s.recorded_at > gone.recorded_at
      order by s.recorded_at limit 1
    )
    delete from mim.trajectory_state as state
    where state.location_id = ${locationId} and state.trajectory_state_id in (
      select trajectory_state_id from gone union all select trajectory_state_id from back
    )`.execute(trx);
}

/** The other calls to a prospect, in the order in which they were recorded. */
export const otherCalls = (
  { trx, locationId }: Change,
  prospectId: string,
  callId: string,
): Promise<RecordedCall[]> =>
  trx
    .selectFrom('mim.prospect_call')
    .select(['calledOn', 'outcome', 'tryAgainOn'])
    .where('locationId', '=', locationId)
    .where('prospectId', '=', prospectId)
    .where('prospectCallId', '<>', callId)
    .orderBy('recordedAt')
    .orderBy('prospectCallId')
    .execute();
