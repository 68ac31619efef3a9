import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';

/** Something that an account does in one go, and can undo in one go. */
export interface BegunAction {
  /** Location for which it is done; one of the actor's. Its changes may lie in others of the actor's. */
  readonly locationId: string;
  /** Name of what is done, for instance `visits.record`; never anything about a person. */
  readonly what: string;
  /** Identifier, when the caller has one; a new one when absent. */
  readonly actionId?: string;
}

/**
 * Begins an action: every change of a row in the rest of the transaction is kept under its identifier.
 *
 * @param trx Transaction of a coordinator of the location; the database refuses any other.
 * @returns The identifier, to undo it by.
 * @example
 * const actionId = await beginAction(trx, { locationId: 'breda', what: 'visits.record' });
 */
export async function beginAction(trx: Transaction<Database>, action: BegunAction): Promise<string> {
  const actionId = action.actionId ?? randomUUID();
  await trx
    .insertInto('mim.action')
    .values({ locationId: action.locationId, actionId, what: action.what })
    .returning(sql`set_config('mim.action_id', action_id::text, true)`.as('setting'))
    .execute();
  return actionId;
}
