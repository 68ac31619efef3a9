import type { Database } from '@mim/database';
import type { CoordinatorFacts } from '@mim/domain/supervision';
import { type Selectable, sql, type Transaction } from 'kysely';
import type { Change } from '../dossier/write.js';

/**
 * Which accounts are a coordinator of these locations, or will be: not those whose last day is over.
 * @param today ISO text.
 */
export const accountsOfCoordinators = (
  trx: Transaction<Database>,
  locationIds: readonly string[],
  today: string,
) =>
  trx
    .selectFrom('mim.membership')
    .select(['locationId', 'accountId'])
    .where('locationId', 'in', locationIds)
    .where('role', '=', 'coordinator')
    .where(({ or, eb }) => or([eb('lastDay', 'is', null), eb('lastDay', '>=', today)]))
    .$narrowType<{ locationId: string }>()
    .orderBy('accountId')
    .execute();

/** What is registered of the coordinators of a location, who stopped too. */
export const coordinatorRows = (trx: Transaction<Database>, locationId: string) =>
  trx
    .selectFrom('mim.coordinator')
    .selectAll()
    .where('locationId', '=', locationId)
    .orderBy('coordinatorId')
    .execute();

/** One of them, locked until the transaction ends. */
export const coordinatorForChange = ({ trx, locationId }: Change, accountId: string) =>
  trx
    .selectFrom('mim.coordinator')
    .selectAll()
    .where('locationId', '=', locationId)
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirst();

/** Begins the record of a coordinator; undefined: there is one already. */
export const addCoordinator = ({ trx, locationId }: Change, accountId: string, facts: CoordinatorFacts) =>
  trx
    .insertInto('mim.coordinator')
    .values({ locationId, accountId, ...facts })
    .onConflict((conflict) => conflict.columns(['locationId', 'accountId']).doNothing())
    .returning(['coordinatorId as id', 'version'])
    .executeTakeFirst();

/** Changes a record that was locked in this transaction. */
export const changeCoordinator = (
  { trx }: Change,
  { locationId, coordinatorId }: Selectable<Database['mim.coordinator']>,
  facts: CoordinatorFacts,
) =>
  trx
    .updateTable('mim.coordinator')
    .set({ ...facts, version: sql`version + 1` })
    .where('locationId', '=', locationId)
    .where('coordinatorId', '=', coordinatorId)
    .returning(['coordinatorId as id', 'version'])
    .executeTakeFirstOrThrow();
