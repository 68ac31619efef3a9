import { createHmac, randomUUID } from 'node:crypto';
import type { AuthDatabase } from '@mim/database';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** At most ten attempts of an account are evaluated … */
export const attemptsAllowed = 10;

/** … in any quarter of an hour. Milliseconds. */
export const attemptWindow = 15 * 60 * 1000;

/**
 * Counts an attempt to sign in, unless the account has had its ten. One statement, so attempts that
 * come at the same moment, to whichever process, are counted one after another. The count starts
 * again a quarter of an hour after the last attempt that was evaluated; those refused do not prolong it.
 * @param database A handle as the role of the sign-in tables.
 * @param account A key from `attemptKey`.
 * @param now Milliseconds since 1970.
 * @returns Whether this attempt may be evaluated.
 */
export async function admitAttempt(
  database: Kysely<AuthDatabase>,
  account: string,
  now: number,
): Promise<boolean> {
  const admitted = await sql`
    insert into auth.rate_limit as kept (id, key, count, "lastRequest")
    values (${randomUUID()}, ${account}, 1, ${now})
    on conflict (key) do update set
      count = case when kept."lastRequest" <= ${now - attemptWindow} then 1 else kept.count + 1 end,
      "lastRequest" = ${now}
    where kept."lastRequest" <= ${now - attemptWindow} or kept.count < ${attemptsAllowed}
    returning count`.execute(database);
  return admitted.rows.length > 0;
}

/**
 * Under which key attempts of an account are counted. Keyed, because people type passwords into the
 * wrong field, and what they type is not kept.
 */
export const attemptKey = (email: string, secret: string): string =>
  `sign-in:${createHmac('sha256', secret).update(email.toLowerCase()).digest('base64url')}`;
