import { childrenColumns, type Database } from '@mim/database';
import type { EndReason } from '@mim/domain/code-lists';
import type { Result } from '@mim/domain/kernel';
import type { Child, TrajectoryEvent, TrajectoryState } from '@mim/domain/registration';
import { type Insertable, type Selectable, sql, type Transaction } from 'kysely';
import { checkVersion } from '../dossier/check-version.js';
import type { Change } from '../dossier/write.js';

/** A trajectory as its table has it, with a state that the domain knows. */
export type TrajectoryRow = Selectable<Database['mim.trajectory']> & { readonly state: TrajectoryState };
type TrajectoryColumns = Insertable<Database['mim.trajectory']>;
/** Facts of a trajectory that change; its version counts by itself, and the birth follows from the children. */
export type TrajectoryFacts = Partial<
  Omit<TrajectoryColumns, 'locationId' | 'trajectoryId' | 'version' | 'children' | 'childBornOn'>
> & { readonly children?: readonly Child[] | undefined };

/** The columns of facts that change, with what follows from them. */
const columnsOf = <Facts extends TrajectoryFacts>({ children, ...facts }: Facts) => ({
  ...facts,
  ...(children === undefined ? {} : childrenColumns(children)),
});

/** What a change answers about the row that it changed. */
export interface ChangedRow {
  readonly id: string;
  readonly version: number;
}

/**
 * Reads a trajectory to change it; nobody else can until the transaction ends.
 * @param version What the sender saw; a problem when it has changed since.
 */
export async function trajectoryToChange(
  change: Change,
  trajectoryId: string,
  version: number,
): Promise<Result<TrajectoryRow>> {
  return checkVersion(await lockTrajectory(change, trajectoryId), version);
}

/** Reads a trajectory to add something to it, whatever its version; undefined: not there, or not hers. */
export async function lockTrajectory(
  { trx, locationId }: Change,
  trajectoryId: string,
): Promise<TrajectoryRow | undefined> {
  const row = await trx
    .selectFrom('mim.trajectory')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .forUpdate()
    .executeTakeFirst();
  return row;
}

/** Reads many trajectories to add something to each, in an order that lets two of these wait, not block. */
export async function lockTrajectories(
  { trx, locationId }: Change,
  trajectoryIds: readonly string[],
): Promise<TrajectoryRow[]> {
  const rows = await trx
    .selectFrom('mim.trajectory')
    .selectAll()
    .where('locationId', '=', locationId)
    .where(sql<boolean>`trajectory_id = any(${trajectoryIds}::uuid[])`)
    .orderBy('trajectoryId')
    .forUpdate()
    .execute();
  return rows;
}

/** What hangs below a trajectory and names it. */
export const partsOfTrajectory = [
  'visit',
  'match',
  'match_proposal',
  'pause',
  'extension',
  'transfer',
  'signal',
  'referral',
  'outcome',
] as const;
type PartOfTrajectory = (typeof partsOfTrajectory)[number];

/**
 * Locks the trajectory of something that hangs below it, before that itself is locked: everybody takes the locks in
 * this order, so that nobody waits for whoever waits for him, and what the rules read stays so.
 */
export async function lockTrajectoryOf(
  trx: Transaction<Database>,
  locationId: string,
  table: PartOfTrajectory,
  id: string,
): Promise<void> {
  await sql`
    select from mim.trajectory as t
    where t.location_id = ${locationId} and t.trajectory_id = (
      select x.trajectory_id from ${sql.table(`mim.${table}`)} as x
      where x.location_id = ${locationId} and x.${sql.ref(`${table}_id`)} = ${id}
    ) for update`.execute(trx);
}

/** Changes facts of a trajectory that was read in this transaction. */
export function changeTrajectory(
  { trx }: Change,
  { locationId, trajectoryId, version }: TrajectoryRow,
  facts: TrajectoryFacts,
): Promise<ChangedRow> {
  return trx
    .updateTable('mim.trajectory')
    .set({ ...columnsOf(facts), version: version + 1 })
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('version', '=', version)
    .returning(['trajectoryId as id', 'version'])
    .executeTakeFirstOrThrow();
}

/** What brought a trajectory to a state. */
export interface StateChange {
  readonly event: TrajectoryEvent;
  /** Day on which it happened, `2026-05-04`. */
  readonly since: string;
  readonly reason?: string | undefined;
  /** Why it ended; absent: it did not. */
  readonly endReason?: EndReason | null | undefined;
}

/** Adds a state to the history of a trajectory. */
export async function addState(
  { trx, locationId }: Change,
  trajectoryId: string,
  { state, since, event, reason, endReason }: StateChange & { readonly state: TrajectoryState },
): Promise<void> {
  await trx
    .insertInto('mim.trajectory_state')
    .values({
      locationId,
      trajectoryId,
      state,
      since,
      event,
      reason: reason ?? null,
      endReason: endReason ?? null,
    })
    .execute();
}

/**
 * Takes out of the history of a trajectory that her first visit was on another day than this one, if that is what
 * came last.
 * @returns Whether it was.
 */
export async function removeFirstVisitState(
  { trx, locationId }: Change,
  trajectoryId: string,
  first: string | null,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from mim.trajectory_state as s using (
      select x.trajectory_state_id, x.event from mim.trajectory_state as x
      where x.location_id = ${locationId} and x.trajectory_id = ${trajectoryId}
      order by x.recorded_at desc, x.since desc limit 1
    ) as last
    where s.location_id = ${locationId} and s.trajectory_state_id = last.trajectory_state_id
      and last.event = 'first-visit' and s.since is distinct from ${first}::date`.execute(trx);
  return numAffectedRows === 1n;
}

/** Adds a trajectory, with its first state in its history. */
export async function addTrajectory(
  change: Change,
  facts: TrajectoryFacts & { readonly motherId: string; readonly state: TrajectoryState },
  begun: StateChange,
): Promise<ChangedRow> {
  const { trx, locationId } = change;
  const added = await trx
    .insertInto('mim.trajectory')
    .values({ ...columnsOf(facts), locationId })
    .returning(['trajectoryId as id', 'version'])
    .executeTakeFirstOrThrow();
  await addState(change, added.id, { ...begun, state: facts.state });
  return added;
}

/** How a trajectory ended last, and on which day that was recorded. */
export interface LastEnd {
  readonly trajectoryId: string;
  readonly event: TrajectoryEvent;
  /** Day of the end, `2026-05-04`. */
  readonly endedOn: string;
  readonly recordedOn: string;
}

/** The ends of those of these trajectories that have ended. */
export async function lastEndsOf(
  { trx, locationId }: Change,
  trajectoryIds: readonly string[],
): Promise<readonly LastEnd[]> {
  const { rows } = await sql<LastEnd>`
    select distinct on (s.trajectory_id) s.trajectory_id as "trajectoryId", s.event, s.since::text as "endedOn",
      (s.recorded_at at time zone 'Europe/Amsterdam')::date::text as "recordedOn"
    from mim.trajectory_state as s
    join mim.trajectory as t on t.location_id = s.location_id and t.trajectory_id = s.trajectory_id
    where s.location_id = ${locationId} and s.trajectory_id = any(${trajectoryIds}::uuid[])
      and s.state = 'ended' and t.state = 'ended'
    order by s.trajectory_id, s.recorded_at desc`.execute(trx);
  return rows;
}

/** The states of those of these trajectories that are there. */
export async function statesOf(
  { trx, locationId }: Change,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, TrajectoryState>> {
  const rows = await trx
    .selectFrom('mim.trajectory')
    .select(['trajectoryId', 'state'])
    .where('locationId', '=', locationId)
    .where(sql<boolean>`trajectory_id = any(${trajectoryIds}::uuid[])`)
    .execute();
  return new Map(rows.map(({ trajectoryId, state }) => [trajectoryId, state]));
}
