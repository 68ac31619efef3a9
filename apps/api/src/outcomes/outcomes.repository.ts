import type { Database } from '@mim/database';
import type { Insertable, Selectable, Transaction, Updateable } from 'kysely';

type OutcomeTable = Database['mim.outcome'];

/** The outcomes of a trajectory, locked until the transaction ends. */
export const outcomesForChange = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.outcome')
    .selectAll()
    .where('location_id', '=', locationId)
    .where('trajectory_id', '=', trajectoryId)
    .forUpdate()
    .execute();

export const addOutcomeRow = (trx: Transaction<Database>, row: Insertable<OutcomeTable>) =>
  trx
    .insertInto('mim.outcome')
    .values(row)
    .returning(['outcome_id as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes an outcome that was locked in this transaction. */
export const changeOutcome = (
  trx: Transaction<Database>,
  { location_id, outcome_id, version }: Selectable<OutcomeTable>,
  facts: Updateable<OutcomeTable>,
) =>
  trx
    .updateTable('mim.outcome')
    .set({ ...facts, version: version + 1 })
    .where('location_id', '=', location_id)
    .where('outcome_id', '=', outcome_id)
    .where('version', '=', version)
    .returning(['outcome_id as id', 'version'])
    .executeTakeFirstOrThrow();
