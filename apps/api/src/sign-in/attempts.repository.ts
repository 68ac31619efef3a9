import { createHmac, randomUUID } from 'node:crypto';
import type { AuthDatabase } from '@mim/database';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';

/** How often something may be tried, and in which time. */
export interface AttemptLimit {
  readonly allowed: number;
  /** Milliseconds. */
  readonly within: number;
}

/** At most ten attempts of an account are evaluated in any quarter of an hour. */
export const signInLimit: AttemptLimit = { allowed: 10, within: 15 * 60 * 1000 };

/** A code of an authenticator is right for a minute and a half: its own half minute, the one before, the one after. */
export const codeLimit: AttemptLimit = { allowed: 1, within: 90 * 1000 };

/**
 * Counts an attempt, unless there were as many as may be. One statement, so attempts that come at the same
 * moment, to whichever process, are counted one after another. The count starts again when the time since the
 * last attempt that was admitted is over; those refused do not prolong it.
 * @param database A handle as the role of the sign-in tables.
 * @param key From `attemptKey` or `codeKey`.
 * @param now Milliseconds since 1970.
 * @returns Whether this attempt may be evaluated.
 */
export async function admitAttempt(
  database: Kysely<AuthDatabase>,
  key: string,
  now: number,
  { allowed, within }: AttemptLimit = signInLimit,
): Promise<boolean> {
  const admitted = await sql`
    insert into auth.rate_limit as kept (id, key, count, "lastRequest")
    values (${randomUUID()}, ${key}, 1, ${now})
    on conflict (key) do update set
      count = case when kept."lastRequest" <= ${now - within} then 1 else kept.count + 1 end,
      "lastRequest" = ${now}
    where kept."lastRequest" <= ${now - within} or kept.count < ${allowed}
    returning count`.execute(database);
  return admitted.rows.length > 0;
}

/** Whether a code has opened a session while it was right; asked before it is judged, and decided by `admitAttempt`. */
export async function isSpent(database: Kysely<AuthDatabase>, key: string, now: number): Promise<boolean> {
  const kept = await database
    .selectFrom('auth.rate_limit')
    .select('id')
    .where('key', '=', key)
    .where('lastRequest', '>', now - codeLimit.within)
    .execute();
  return kept.length > 0;
}

/** Forgets codes that are right no more, so that what is kept of them does not grow. */
export async function forgetCodes(database: Kysely<AuthDatabase>, now: number): Promise<void> {
  await database
    .deleteFrom('auth.rate_limit')
    .where('key', 'like', 'code:%')
    .where('lastRequest', '<=', now - codeLimit.within)
    .execute();
}

/**
 * Under which key attempts of an account are counted. Keyed, because people type passwords into the
 * wrong field, and what they type is not kept.
 */
export const attemptKey = (email: string, secret: string): string =>
  `sign-in:${createHmac('sha256', secret).update(email.toLowerCase()).digest('base64url')}`;

/** Under which key a code of an account is kept once it has opened a session. Keyed: the code itself is not kept. */
export const codeKey = (userId: string, code: string, secret: string): string =>
  `code:${createHmac('sha256', secret).update(`${userId}:${code}`).digest('base64url')}`;
