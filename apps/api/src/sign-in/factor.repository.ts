import type { AuthDatabase } from '@mim/database';
import type { Kysely } from 'kysely';

/** The second factor of an account, as it is kept: encrypted. */
export interface StoredFactor {
  readonly id: string;
  /** From which codes follow. */
  readonly secret: string;
  /** Those that are left. */
  readonly backupCodes: string;
}

/**
 * Finds the second factor of an account.
 * @param database A handle as the role of the sign-in tables.
 * @returns undefined where none was set up.
 */
export const factorOf = (
  database: Kysely<AuthDatabase>,
  accountId: string,
): Promise<StoredFactor | undefined> =>
  database
    .selectFrom('auth.two_factor')
    .select(['id', 'secret', 'backupCodes'])
    .where('userId', '=', accountId)
    .where('verified', '=', true)
    .executeTakeFirst();

/**
 * Stores what is left of recovery codes, if nobody used one meanwhile.
 * @param before What was read.
 * @returns Whether it was stored.
 */
export async function replaceRecoveryCodes(
  database: Kysely<AuthDatabase>,
  { id, backupCodes }: Pick<StoredFactor, 'id' | 'backupCodes'>,
  after: string,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('auth.two_factor')
    .set({ backupCodes: after })
    .where('id', '=', id)
    .where('backupCodes', '=', backupCodes)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
