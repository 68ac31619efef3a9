import type { Database } from '@mim/database';
import type { TookPart } from '@mim/domain/annual-registration';
import { type Transfer, type TransferAnswer, transferPayload } from '@mim/domain/registration';
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';
import type { PersonRow } from '../people/people.repository.js';
import { personOf } from '../people/person-of.js';
import type { ChangedRow, TrajectoryRow } from './trajectory.repository.js';

export type TransferRow = Selectable<Database['mim.transfer']>;

/** Adds an offer to another location, with what she agreed to pass on and nothing else. */
export async function addTransfer(
  { trx, locationId }: Change,
  trajectory: TrajectoryRow,
  mother: PersonRow,
  transfer: Transfer & { readonly visitsDone: number },
): Promise<ChangedRow> {
  const { toLocationId, offeredOn, consentOn, passOn, note, visitsDone } = transfer;
  const dossier = { ...trajectory, ...personOf(mother), visitsDone };
  // Where she came from, so that a location where she took part knows her again.
  const before = await trx
    .selectFrom('mim.transfer')
    .select(['trail', 'trajectoryId', 'payload'])
    .where('toLocationId', '=', locationId)
    .where('receivedTrajectoryId', '=', trajectory.trajectoryId)
    .executeTakeFirst();
  const tookPart = await lastTookPart(trx, trajectory, offeredOn);
  return trx
    .insertInto('mim.transfer')
    .values({
      locationId,
      trajectoryId: trajectory.trajectoryId,
      toLocationId,
      offeredOn,
      consentOn,
      note,
      trail: before === undefined ? [] : [...before.trail, before.trajectoryId],
      payload: JSON.stringify({
        ...transferPayload(dossier, passOn),
        // Nobody is shown it: the registration of a year counts her once by it.
        tookPart:
          tookPart ?? (before?.payload as { tookPart?: TookPart | null } | undefined)?.tookPart ?? null,
      }),
    })
    .returning(['transferId as id', 'version'])
    .executeTakeFirstOrThrow();
}

/**
 * Until when a mother who is passed on took part here: until the offer, or until an earlier trajectory of hers ended that was
 * visited; null: never.
 */
async function lastTookPart(
  trx: Transaction<Database>,
  { locationId, motherId, startedOn }: TrajectoryRow,
  offeredOn: string,
): Promise<TookPart | null> {
  if (startedOn !== null) return { location: locationId, until: offeredOn };
  const visited = await trx
    .selectFrom('mim.trajectory')
    .select('endedOn')
    .where('locationId', '=', locationId)
    .where('motherId', '=', motherId)
    .where('startedOn', 'is not', null)
    .where('endedOn', 'is not', null)
    .orderBy('endedOn', 'desc')
    .limit(1)
    .executeTakeFirst();
  return visited === undefined ? null : { location: locationId, until: visited.endedOn };
}

/** Reads an offer to answer it, at the location that was asked. */
export const lockReceivedTransfer = (
  { trx, locationId }: Change,
  transferId: string,
): Promise<TransferRow | undefined> =>
  trx
    .selectFrom('mim.transfer')
    .selectAll()
    .where('toLocationId', '=', locationId)
    .where('transferId', '=', transferId)
    .forUpdate()
    .executeTakeFirst();

/** An offer to one of these locations; undefined: not there, or to another. */
export const receivedTransfer = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  transferId: string,
): Promise<TransferRow | undefined> =>
  trx
    .selectFrom('mim.transfer')
    .selectAll()
    .where('toLocationId', 'in', locationIds)
    .where('transferId', '=', transferId)
    .executeTakeFirst();

/** The person of a location that an offered mother was, when she took part there before; null: none. */
export async function motherOfTrail(
  trx: Transaction<Database>,
  locationId: string,
  { trail, trajectoryId }: Pick<TransferRow, 'trail' | 'trajectoryId'>,
): Promise<string | null> {
  const row = await trx
    .selectFrom('mim.trajectory')
    .select('motherId')
    .where('locationId', '=', locationId)
    .where(sql<boolean>`trajectory_id = any(${[...trail, trajectoryId]}::uuid[])`)
    .orderBy('endedOn', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  return row?.motherId ?? null;
}

/** The location that was asked by an offer; undefined: not there, or none of these. */
export async function locationOfReceivedTransfer(
  trx: Transaction<Database>,
  locationIds: readonly string[],
  transferId: string,
): Promise<string | undefined> {
  const row = await trx
    .selectFrom('mim.transfer')
    .select('toLocationId')
    .where('toLocationId', 'in', locationIds)
    .where('transferId', '=', transferId)
    .executeTakeFirst();
  return row?.toLocationId;
}

/** Reads an offer to withdraw it, at the location that made it. */
export const lockOfferedTransfer = (
  { trx, locationId }: Change,
  transferId: string,
): Promise<TransferRow | undefined> =>
  trx
    .selectFrom('mim.transfer')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('transferId', '=', transferId)
    .forUpdate()
    .executeTakeFirst();

/** What becomes of an offer. */
export interface TransferClosing {
  readonly outcome: TransferAnswer['outcome'] | 'withdrawn';
  readonly on: string;
  readonly reason: string | null;
  readonly receivedTrajectoryId?: string | undefined;
}

/** Records what became of an offer that was read in this transaction. */
export const closeTransfer = (
  { trx, accountId }: Change,
  { locationId, transferId, version }: TransferRow,
  { outcome, on, reason, receivedTrajectoryId }: TransferClosing,
): Promise<ChangedRow> =>
  trx
    .updateTable('mim.transfer')
    .set({
      outcome,
      answeredOn: on,
      answeredBy: accountId,
      answerReason: reason,
      receivedTrajectoryId: receivedTrajectoryId ?? null,
      version: version + 1,
    })
    .where('locationId', '=', locationId)
    .where('transferId', '=', transferId)
    .where('version', '=', version)
    .returning(['transferId as id', 'version'])
    .executeTakeFirstOrThrow();

/** The offers of others to these locations that wait for an answer, the oldest first. */
export const incomingTransfers = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.transfer as x')
    .innerJoin('mim.location as l', 'l.locationId', 'x.locationId')
    .selectAll('x')
    .select(['x.locationId as fromLocationId', 'l.name as fromLocationName'])
    .where('x.toLocationId', 'in', locationIds)
    .where('x.outcome', 'is', null)
    .orderBy('x.offeredOn')
    .orderBy('x.transferId')
    .execute();

/** Every location that goes on. */
export const openLocations = (trx: Transaction<Database>) =>
  trx
    .selectFrom('mim.location')
    .select(['locationId as code', 'name'])
    .where('lastYear', 'is', null)
    .orderBy('name')
    .execute();

/** The visits that were done in a trajectory. */
export async function countVisitsDone({ trx, locationId }: Change, trajectoryId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('mim.visit')
    .select(sql<number>`count(*)`.as('count'))
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .where('status', '=', 'done')
    .executeTakeFirstOrThrow();
  return count;
}
