import type { Database } from '@mim/database';
import type { Insertable, Selectable, Transaction, Updateable } from 'kysely';

type OutcomeTable = Database['mim.outcome'];

/** The outcomes of a trajectory, locked until the transaction ends. */
export const outcomesForChange = (trx: Transaction<Database>, locationId: string, trajectoryId: string) =>
  trx
    .selectFrom('mim.outcome')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('trajectoryId', '=', trajectoryId)
    .forUpdate()
    .execute();

export const addOutcomeRow = (trx: Transaction<Database>, row: Insertable<OutcomeTable>) =>
  trx
    .insertInto('mim.outcome')
    .values(row)
    .returning(['outcomeId as id', 'version'])
    .executeTakeFirstOrThrow();

/** Changes an outcome that was locked in this transaction. */
export const changeOutcome = (
  trx: Transaction<Database>,
  { locationId, outcomeId, version }: Selectable<OutcomeTable>,
  facts: Updateable<OutcomeTable>,
) =>
  trx
    .updateTable('mim.outcome')
    .set({ ...facts, version: version + 1 })
    .where('locationId', '=', locationId)
    .where('outcomeId', '=', outcomeId)
    .where('version', '=', version)
    .returning(['outcomeId as id', 'version'])
    .executeTakeFirstOrThrow();
