import type { AuthDatabase } from '@mim/database';
import type { Kysely } from 'kysely';
import { admitAttempt, attemptKey, codeKey, codeLimit, forgetCodes } from './attempts.repository.js';

/** With what somebody shows that she is who gave the password. */
export type SecondFactor = 'authenticator' | 'recovery-code';

/** Under which key the codes that an account tries are counted, apart from its passwords: each is guessed by itself. */
export const triedCodesKey = (accountId: string, secret: string): string =>
  attemptKey(`code of ${accountId}`, secret);

/**
 * Takes a code of an authenticator once: of two that come at the same time the database lets one through.
 * @returns Whether it was not used before.
 */
export async function spendCode(
  database: Kysely<AuthDatabase>,
  accountId: string,
  code: string,
  secret: string,
): Promise<boolean> {
  const now = Date.now();
  await forgetCodes(database, now);
  return admitAttempt(database, codeKey(accountId, code, secret), now, codeLimit);
}
