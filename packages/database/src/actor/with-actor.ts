import { type IsolationLevel, type Kysely, type QueryExecutorProvider, sql, type Transaction } from 'kysely';
import { type Actor, actorSchema } from './actor.js';

/** How the transaction runs, where the server's default (read committed, read and write) is not meant. */
export interface ActorTransactionOptions {
  readonly isolationLevel?: IsolationLevel;
  readonly readOnly?: boolean;
}

/**
 * The one way in: runs work in a transaction whose first statement tells row security who asks. The
 * settings end with the transaction, committed or not, so that a pooled connection carries nothing over.
 *
 * @param db Handle of the pool.
 * @param actor Who asks; checked, since its locations become a list inside a setting.
 * @param work What to do with the transaction. When it throws, everything is rolled back.
 * @param options Isolation level and read-only, when several reads must see one moment.
 * @returns What the work returned, once the transaction is committed.
 * @example
 * const deliveries = await withActor(db, actor, (trx) =>
 *   trx.selectFrom('mim.delivery').select(['locationId', 'year']).execute(),
 * );
 */
export function withActor<T, Tables>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (trx: Transaction<Tables>) => Promise<T>,
  options: ActorTransactionOptions = {},
): Promise<T> {
  const known = actorSchema.parse(actor);
  let transaction = db.transaction();
  if (options.isolationLevel !== undefined)
    transaction = transaction.setIsolationLevel(options.isolationLevel);
  if (options.readOnly === true) transaction = transaction.setAccessMode('read only');
  return transaction.execute(async (trx) => {
    await setActor(trx, known);
    return work(trx);
  });
}

/** Sets the actor of a transaction that is already open. Only for this package: others use withActor. */
export async function setActor(trx: QueryExecutorProvider, actor: Actor): Promise<void> {
  await sql`select
    set_config('mim.account_id', ${actor.accountId}, true),
    set_config('mim.role', ${actor.role}, true),
    set_config('mim.location_ids', ${actor.locationIds.join(',')}, true)`.execute(trx);
}
