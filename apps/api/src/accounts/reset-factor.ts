import { attemptWithActor } from '@mim/database';
import type { Result } from '@mim/domain/kernel';
import { logReset, membershipsOfAccount } from './accounts.repository.js';
import type { AccountsContext } from './read-accounts.js';

/**
 * Resets the second factor of somebody who lost it, and writes down who did: her sessions end, and with her password she sets up
 * another one. What may not be done is not written down either.
 */
export const resetFactor = (
  { actor, appDatabase, accounts, today }: AccountsContext,
  accountId: string,
): Promise<Result<null>> =>
  attemptWithActor(appDatabase, actor, async (trx) => {
    const held = await membershipsOfAccount(trx, accountId);
    const [role = null] = held;
    const places = held.flatMap(({ locationId }) => (locationId === null ? [] : [locationId]));
    await logReset(trx, accountId, role, places);
    return accounts.resetSecondFactor(appDatabase, accountId, actor, today);
  });
