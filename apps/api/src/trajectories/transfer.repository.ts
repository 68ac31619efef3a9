import type { Database } from '@mim/database';
import { type Transfer, type TransferAnswer, type TransferPayload, transferPayload } from '@mim/domain';
import { type Selectable, sql, type Transaction } from 'kysely';
import { factsOf } from '../dossier/columns.js';
import type { Change } from '../dossier/write.js';
import type { PersonRow } from '../people/people.repository.js';
import { personOf } from '../people/person-of.js';
import type { ChangedRow, TrajectoryRow } from './trajectory.repository.js';

export type TransferRow = Selectable<Database['mim.transfer']>;

/** Adds an offer to another location, with what she agreed to pass on and nothing else. */
export function addTransfer(
  { trx, locationId }: Change,
  trajectory: TrajectoryRow,
  mother: PersonRow,
  transfer: Transfer & { readonly visitsDone: number },
): Promise<ChangedRow> {
  const { personId: _id, version: _version, ...person } = personOf(mother);
  const { toLocationId, offeredOn, consentOn, passOn, note, visitsDone } = transfer;
  const dossier = { ...person, ...factsOf(trajectory), visitsDone } as unknown as TransferPayload;
  return trx
    .insertInto('mim.transfer')
    .values({
      location_id: locationId,
      trajectory_id: trajectory.trajectory_id,
      to_location_id: toLocationId,
      offered_on: offeredOn,
      consent_on: consentOn,
      note,
      payload: JSON.stringify(transferPayload(dossier, passOn)),
    })
    .returning(['transfer_id as id', 'version'])
    .executeTakeFirstOrThrow();
}

/** Reads an offer to answer it, at the location that was asked. */
export const lockReceivedTransfer = (
  { trx, locationId }: Change,
  transferId: string,
): Promise<TransferRow | undefined> =>
  trx
    .selectFrom('mim.transfer')
    .selectAll()
    .where('to_location_id', '=', locationId)
    .where('transfer_id', '=', transferId)
    .forUpdate()
    .executeTakeFirst();

/** Reads an offer to withdraw it, at the location that made it. */
export const lockOfferedTransfer = (
  { trx, locationId }: Change,
  transferId: string,
): Promise<TransferRow | undefined> =>
  trx
    .selectFrom('mim.transfer')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('transfer_id', '=', transferId)
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
  { location_id, transfer_id, version }: TransferRow,
  { outcome, on, reason, receivedTrajectoryId }: TransferClosing,
): Promise<ChangedRow> =>
  trx
    .updateTable('mim.transfer')
    .set({
      outcome,
      answered_on: on,
      answered_by: accountId,
      answer_reason: reason,
      received_trajectory_id: receivedTrajectoryId ?? null,
      version: version + 1,
    })
    .where('location_id', '=', location_id)
    .where('transfer_id', '=', transfer_id)
    .where('version', '=', version)
    .returning(['transfer_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** The offers of others to these locations that wait for an answer, the oldest first. */
export const incomingTransfers = (trx: Transaction<Database>, locationIds: readonly string[]) =>
  trx
    .selectFrom('mim.transfer as x')
    .innerJoin('mim.location as l', 'l.location_id', 'x.location_id')
    .selectAll('x')
    .select('l.name as from_name')
    .where('x.to_location_id', 'in', locationIds)
    .where('x.outcome', 'is', null)
    .orderBy('x.offered_on')
    .orderBy('x.transfer_id')
    .execute();

/** Every location that goes on but these. */
export const otherLocations = (trx: Transaction<Database>, own: readonly string[]) =>
  trx
    .selectFrom('mim.location')
    .select(['location_id as code', 'name'])
    .where('location_id', 'not in', own)
    .where('last_year', 'is', null)
    .orderBy('name')
    .execute();

/** The visits that were done in a trajectory. */
export async function countVisitsDone({ trx, locationId }: Change, trajectoryId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('mim.visit')
    .select(sql<number>`count(*)`.as('count'))
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectoryId)
    .where('status', '=', 'done')
    .executeTakeFirstOrThrow();
  return count;
}
