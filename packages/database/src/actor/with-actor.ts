import { fail, ok, type Result } from '@mim/domain/kernel';
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
  let failure: unknown;
  const done = transaction.execute(async (trx) => {
    try {
      await setActor(trx, known);
      return await work(trx);
    } catch (error) {
      failure = error;
      throw error;
    }
  });
  // On a connection that broke, taking back fails too, and would hide why the work failed.
  return done.catch((error: unknown) => {
    throw failure ?? error;
  });
}

/**
 * The same for work that can fail in an expected way: a failure is given back, and what was done before it is
 * rolled back.
 *
 * @example
 * const saved = await attemptWithActor(db, actor, (trx) => saveListItem(trx, item));
 */
export async function attemptWithActor<T, P, Tables>(
  db: Kysely<Tables>,
  actor: Actor,
  work: (trx: Transaction<Tables>) => Promise<Result<T, P>>,
  options: ActorTransactionOptions = {},
): Promise<Result<T, P>> {
  return attempted(
    (attempt: (trx: Transaction<Tables>) => Promise<T>) => withActor(db, actor, attempt, options),
    work,
  );
}

/** Runs a transaction for work that can fail in an expected way. Only for this package: others use attemptWithActor. */
export async function attempted<T, P, Trx>(
  transact: (attempt: (trx: Trx) => Promise<T>) => Promise<T>,
  work: (trx: Trx) => Promise<Result<T, P>>,
): Promise<Result<T, P>> {
  const attempt = async (trx: Trx): Promise<T> => {
    const outcome = await work(trx);
    if (outcome.ok) return outcome.value;
    throw new FailedAttempt(outcome.problem);
  };
  try {
    return ok(await transact(attempt));
  } catch (error) {
    if (error instanceof FailedAttempt) return fail(error.problem as P);
    throw error;
  }
}

/** Carries a failure out of a transaction, which only an error rolls back. */
class FailedAttempt extends Error {
  constructor(readonly problem: unknown) {
    super('the work failed in an expected way');
  }
}

/** Sets the actor of a transaction that is already open. Only for this package: others use withActor. */
export async function setActor(trx: QueryExecutorProvider, actor: Actor): Promise<void> {
  await sql`select
    set_config('mim.account_id', ${actor.accountId}, true),
    set_config('mim.role', ${actor.role}, true),
    set_config('mim.location_ids', ${actor.locationIds.join(',')}, true)`.execute(trx);
}
