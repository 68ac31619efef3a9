import type { Kysely, Transaction } from 'kysely';
import type { AuthDatabase } from '../schema/database.generated.js';

/**
 * Takes the second factor of an account away, with its recovery codes, ends every session of it and makes what was
 * under way of signing in worth nothing. With the next password a new one is set up.
 *
 * @param db Handle of `mim_auth`, or of the owner.
 * @param accountId Whose; one without a second factor only has its sessions ended.
 * @param keptSessionId The session in which she does so herself: it stays, as one without a second factor.
 * @example
 * await removeSecondFactor(authDatabase, 'toos');
 */
export const removeSecondFactor = (
  db: Kysely<AuthDatabase>,
  accountId: string,
  keptSessionId = '',
): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await lockAccount(trx, accountId);
    await trx
      .deleteFrom('auth.session')
      .where('userId', '=', accountId)
      .where('id', '<>', keptSessionId)
      .execute();
    await trx
      .updateTable('auth.session')
      .set({ secondFactor: null, secondFactorId: null })
      .where('userId', '=', accountId)
      .execute();
    // A session that comes meanwhile and rests on the factor goes with it.
    await trx.deleteFrom('auth.two_factor').where('userId', '=', accountId).execute();
    await trx.updateTable('auth.user').set({ twoFactorEnabled: false }).where('id', '=', accountId).execute();
    await trx.deleteFrom('auth.verification').where('value', '=', accountId).execute();
  });

/** Whoever opens a session of the account or sets up its second factor waits, or was there before and is seen. */
const lockAccount = (trx: Transaction<AuthDatabase>, accountId: string) =>
  trx.selectFrom('auth.user').select('id').where('id', '=', accountId).forUpdate().executeTakeFirst();
