import type { Database } from '@mim/database';
import type { Insertable, Selectable, Transaction, Updateable } from 'kysely';

type SignalTable = Database['mim.signal'];

export const addSignalRow = (trx: Transaction<Database>, row: Insertable<SignalTable>) =>
  trx.insertInto('mim.signal').values(row).returning(['signalId as id', 'version']).executeTakeFirstOrThrow();

/** A signal, locked until the transaction ends. */
export const signalForChange = (trx: Transaction<Database>, locationId: string, signalId: string) =>
  trx
    .selectFrom('mim.signal')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('signalId', '=', signalId)
    .forUpdate()
    .executeTakeFirst();

/** Changes a signal that was locked in this transaction. */
export const changeSignal = (
  trx: Transaction<Database>,
  { locationId, signalId, version }: Selectable<SignalTable>,
  facts: Updateable<SignalTable>,
) =>
  trx
    .updateTable('mim.signal')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('signalId', '=', signalId)
    .where('version', '=', version)
    .returning(['signalId as id', 'version'])
    .executeTakeFirstOrThrow();

/** The worry that was brought with a visit. */
export const signalOfVisit = (trx: Transaction<Database>, locationId: string, visitId: string) =>
  trx
    .selectFrom('mim.signal')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .orderBy('raisedOn')
    .orderBy('signalId')
    .executeTakeFirst();

/** Whose visit it is: the trajectory of a visit that a worry is said to come from. */
export const trajectoryOfVisit = (trx: Transaction<Database>, locationId: string, visitId: string) =>
  trx
    .selectFrom('mim.visit')
    .select('trajectoryId')
    .where('locationId', '=', locationId)
    .where('visitId', '=', visitId)
    .executeTakeFirst();
