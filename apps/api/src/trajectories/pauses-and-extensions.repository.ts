import type { Database } from '@mim/database';
import type { OpenPeriod, Pause } from '@mim/domain/kernel';
import type { Extension, PlannedVisit, SettledVisit } from '@mim/domain/registration';
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import { type ChangedRow, lockTrajectoryOf } from './trajectory.repository.js';

/** What pauses and extensions must agree with. */
export interface PauseAndExtensionFacts {
  readonly trajectoryId: string;
  readonly pauses: readonly (OpenPeriod & { readonly pauseId: string })[];
  readonly extendedUntil: readonly string[];
  /** Days of the visits that were done. */
  readonly doneVisits: readonly string[];
  readonly planned: readonly PlannedVisit[];
}

/** The pauses, extensions and visits of trajectories, in one statement. */
export async function pauseAndExtensionFacts(
  trx: Transaction<Database>,
  locationId: string,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, PauseAndExtensionFacts>> {
  const { rows } = await sql<PauseAndExtensionFacts>`
    select t.trajectory_id as "trajectoryId",
      coalesce((
        select jsonb_agg(jsonb_build_object('pauseId', x.pause_id, 'firstDay', x.first_day, 'lastDay', x.last_day))
        from mim.pause as x where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id
      ), '[]') as pauses,
      array(
        select x.until_on::text from mim.extension as x
        where x.location_id = t.location_id and x.trajectory_id = t.trajectory_id
      ) as "extendedUntil",
      array(
        select v.visit_on::text from mim.visit as v
        where v.location_id = t.location_id and v.trajectory_id = t.trajectory_id and v.status = 'done'
      ) as "doneVisits",
      coalesce((
        select jsonb_agg(jsonb_build_object('visitId', v.visit_id, 'visitOn', v.visit_on))
        from mim.visit as v
        where v.location_id = t.location_id and v.trajectory_id = t.trajectory_id and v.status = 'planned'
      ), '[]') as planned
    from mim.trajectory as t
    where t.location_id = ${locationId} and t.trajectory_id = any(${trajectoryIds}::uuid[])`.execute(trx);
  return new Map(rows.map((row) => [row.trajectoryId, row]));
}

/** Adds the same pause to each of these trajectories. */
export async function addPauses(
  { trx, locationId }: Change,
  trajectoryIds: readonly string[],
  pause: Pause,
): Promise<ChangedRow[]> {
  if (trajectoryIds.length === 0) return [];
  return trx
    .insertInto('mim.pause')
    .values(trajectoryIds.map((trajectoryId) => ({ locationId, trajectoryId, ...pause })))
    .returning(['pauseId as id', 'version'])
    .execute();
}

export type PauseRow = Selectable<Database['mim.pause']>;

/** Reads a pause to change it; nobody else can until the transaction ends. */
export async function lockPause({ trx, locationId }: Change, pauseId: string): Promise<PauseRow | undefined> {
  await lockTrajectoryOf(trx, locationId, 'pause', pauseId);
  return trx
    .selectFrom('mim.pause')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('pauseId', '=', pauseId)
    .forUpdate()
    .executeTakeFirst();
}

/** Changes a pause that was locked in this transaction. */
export const changePauseRow = (
  { trx }: Change,
  { locationId, pauseId, version }: PauseRow,
  facts: Partial<Pause>,
): Promise<ChangedRow> =>
  trx
    .updateTable('mim.pause')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('pauseId', '=', pauseId)
    .where('version', '=', version)
    .returning(['pauseId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Takes a pause away of which no day is left. */
export const removePause = async ({ trx }: Change, { locationId, pauseId }: PauseRow): Promise<void> => {
  await trx
    .deleteFrom('mim.pause')
    .where('locationId', '=', locationId)
    .where('pauseId', '=', pauseId)
    .execute();
};

/** Gives a planned visit another day, or cancels it. */
export const settleVisit = async (
  { trx, locationId }: Change,
  { visitId, movedTo }: SettledVisit,
): Promise<void> => {
  await trx
    .updateTable('mim.visit')
    .set((eb) => ({
      ...(movedTo === null
        ? { status: 'cancelled' as const, cancelledBy: 'pause' as const }
        : { visitOn: movedTo }),
      version: eb('version', '+', 1),
    }))
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .where('status', '=', 'planned')
    .execute();
};

/** Adds an extension. */
export const addExtension = (
  { trx, locationId }: Change,
  trajectoryId: string,
  extension: Extension,
): Promise<ChangedRow> =>
  trx
    .insertInto('mim.extension')
    .values({ locationId, trajectoryId, ...extension })
    .returning(['extensionId as id', 'version'])
    .executeTakeFirstOrThrow();

/** The extensions of a trajectory. */
export const extensionsOf = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.extension')
    .select(['extensionId', 'untilOn'])
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .execute();
