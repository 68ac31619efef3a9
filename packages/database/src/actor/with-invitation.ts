import type { Result } from '@mim/domain/kernel';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../schema/database.generated.js';
import { attempted } from './with-actor.js';

/**
 * Runs work in a transaction of who bears the link of an invitation, and has no account yet. Row security shows that
 * invitation, names of locations and providers, and lets through what the invitation offers; nothing else.
 *
 * @param db Handle of `mim_app`.
 * @param tokenHash Hash of what stands in the link, of `invitationTokenHash`.
 * @param work What to do. When it fails or throws, everything is rolled back.
 * @example
 * const offered = await attemptWithInvitation(db, hash, (trx) => readOffer(trx));
 */
export const attemptWithInvitation = <T, P>(
  db: Kysely<Database>,
  tokenHash: string,
  work: (trx: Transaction<Database>) => Promise<Result<T, P>>,
): Promise<Result<T, P>> =>
  attempted(
    (attempt: (trx: Transaction<Database>) => Promise<T>) =>
      db.transaction().execute(async (trx) => {
        await setBearer(trx, tokenHash);
        return attempt(trx);
      }),
    work,
  );

/** The hash lets the invitation be found; the account that it offers is then who asks, in no role. */
async function setBearer(trx: Transaction<Database>, tokenHash: string): Promise<void> {
  await sql`select set_config('mim.invitation', ${tokenHash}, true)`.execute(trx);
  const offered = await trx
    .selectFrom('mim.invitation')
    .select('accountId')
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst();
  if (offered !== undefined)
    await sql`select set_config('mim.account_id', ${offered.accountId}, true)`.execute(trx);
}
