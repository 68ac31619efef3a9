import type { AuthDatabase } from '@mim/database';
import type { Kysely } from 'kysely';
import type { AccountFacts } from '../trpc/context.js';

/**
 * Finds what is known of accounts, for whoever looks after them.
 * @param database A handle as the role of the sign-in tables.
 * @param ids Ids of accounts that the asker may see; those that do not exist are left out.
 */
export async function factsOfAccounts(
  database: Kysely<AuthDatabase>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AccountFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('auth.user')
    .select(['id', 'name', 'email', 'twoFactorEnabled', 'lastSignInAt'])
    .where('id', 'in', ids)
    .execute();
  return new Map(
    rows.map(({ id, twoFactorEnabled, ...facts }) => [
      id,
      { ...facts, hasSecondFactor: twoFactorEnabled === true },
    ]),
  );
}

/**
 * The account of an address; undefined: there is none.
 * @param email As `accountEmail` writes it.
 */
export async function accountOfEmail(
  database: Kysely<AuthDatabase>,
  email: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('auth.user')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst();
  return row?.id;
}

/** The hash of the password of an account; undefined: it has none. */
export async function passwordHashOf(
  database: Kysely<AuthDatabase>,
  accountId: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('auth.account')
    .select('password')
    .where('userId', '=', accountId)
    .where('providerId', '=', 'credential')
    .executeTakeFirst();
  return row?.password ?? undefined;
}

/**
 * Writes down that an account signed in.
 * @param byPasswordAlone Whether only a password was given: an account with a second factor is not in yet.
 */
export async function noteSignIn(
  database: Kysely<AuthDatabase>,
  accountId: string,
  { at, byPasswordAlone }: { readonly at: Date; readonly byPasswordAlone: boolean },
): Promise<void> {
  const noted = database.updateTable('auth.user').set({ lastSignInAt: at }).where('id', '=', accountId);
  await (byPasswordAlone ? noted.where('twoFactorEnabled', 'is not', true) : noted).execute();
}
