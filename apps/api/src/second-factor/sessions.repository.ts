import { randomBytes, randomUUID } from 'node:crypto';
import type { AuthDatabase } from '@mim/database';
import type { Kysely, Transaction } from 'kysely';
import type { SecondFactor } from '../sign-in/spent-codes.js';

/** A second factor to be kept, encrypted. */
export interface NewFactor {
  readonly secret: string;
  readonly backupCodes: string;
}

/** Does several things to the tables of sign-in as one: all of them, or none where one throws. */
export const asOne = <T>(
  database: Kysely<AuthDatabase>,
  work: (trx: Transaction<AuthDatabase>) => Promise<T>,
): Promise<T> => database.transaction().execute(work);

/**
 * Stores the second factor of an account. Of two that are set up at the same time the database keeps one.
 * @returns Its id; null: there is one already.
 */
export async function storeFactor(
  trx: Transaction<AuthDatabase>,
  accountId: string,
  factor: NewFactor,
): Promise<string | null> {
  const stored = await trx
    .insertInto('auth.two_factor')
    .values({ id: randomUUID(), userId: accountId, verified: true, ...factor })
    .onConflict((conflict) => conflict.column('userId').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (stored === undefined) return null;
  await trx.updateTable('auth.user').set({ twoFactorEnabled: true }).where('id', '=', accountId).execute();
  return stored.id;
}

/**
 * Says of a session that a second factor was given in it. It goes on under another token: whoever knew the one with
 * which the password alone was given has nothing in hand.
 * @returns The new token; null where the session has ended meanwhile.
 */
export async function liftSession(
  database: Kysely<AuthDatabase>,
  sessionId: string,
  secondFactor: SecondFactor,
  secondFactorId: string,
): Promise<string | null> {
  const token = randomBytes(24).toString('base64url');
  const lifted = await database
    .updateTable('auth.session')
    .set({ id: randomUUID(), token, secondFactor, secondFactorId })
    .where('id', '=', sessionId)
    .returning('id')
    .executeTakeFirst();
  return lifted === undefined ? null : token;
}

/** Ends every session of an account but one. */
export async function endOtherSessions(
  database: Kysely<AuthDatabase>,
  accountId: string,
  keptId: string,
): Promise<void> {
  await database
    .deleteFrom('auth.session')
    .where('userId', '=', accountId)
    .where('id', '<>', keptId)
    .execute();
}

/** Ends one session of an account; one of another is left alone. */
export async function endSession(
  database: Kysely<AuthDatabase>,
  accountId: string,
  sessionId: string,
): Promise<void> {
  await database
    .deleteFrom('auth.session')
    .where('userId', '=', accountId)
    .where('id', '=', sessionId)
    .execute();
}

/** The sessions of an account that count at a moment, the one that was used last first. */
export const sessionsOf = (database: Kysely<AuthDatabase>, accountId: string, now: Date) =>
  database
    .selectFrom('auth.session')
    .select(['id', 'createdAt', 'updatedAt', 'secondFactor'])
    .where('userId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('updatedAt', 'desc')
    .execute();
