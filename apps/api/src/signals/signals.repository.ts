import type { Database } from '@mim/database';
import type { Insertable, Selectable, Transaction, Updateable } from 'kysely';

type SignalTable = Database['mim.signal'];

export const addSignalRow = (trx: Transaction<Database>, row: Insertable<SignalTable>) =>
  trx
    .insertInto('mim.signal')
    .values(row)
    .returning(['signal_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** A signal, locked until the transaction ends. */
export const signalForChange = (trx: Transaction<Database>, locationId: string, signalId: string) =>
  trx
    .selectFrom('mim.signal')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('signal_id', '=', signalId)
    .forUpdate()
    .executeTakeFirst();

/** Changes a signal that was locked in this transaction. */
export const changeSignal = (
  trx: Transaction<Database>,
  { location_id, signal_id, version }: Selectable<SignalTable>,
  facts: Updateable<SignalTable>,
) =>
  trx
    .updateTable('mim.signal')
    .set({ ...facts, version: version + 1 })
    .where('location_id', '=', location_id)
    .where('signal_id', '=', signal_id)
    .where('version', '=', version)
    .returning(['signal_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** The worry that was brought with a visit. */
export const signalOfVisit = (trx: Transaction<Database>, locationId: string, visitId: string) =>
  trx
    .selectFrom('mim.signal')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('visit_id', '=', visitId)
    .orderBy('raised_on')
    .orderBy('signal_id')
    .executeTakeFirst();

/** Whose visit it is: the trajectory of a visit that a worry is said to come from. */
export const trajectoryOfVisit = (trx: Transaction<Database>, locationId: string, visitId: string) =>
  trx
    .selectFrom('mim.visit')
    .select('trajectory_id')
    .where('location_id', '=', locationId)
    .where('visit_id', '=', visitId)
    .executeTakeFirst();
