import type { AuthDatabase } from '@mim/database';
import type { Kysely } from 'kysely';
import type { AccountContact, AccountNames } from '../trpc/context.js';

/**
 * Finds the names of accounts. The role that reads dossiers cannot: procedures are given this look-up and no
 * handle of the sign-in tables, and ask it only about accounts that stand in what the asker may read.
 * @param database A handle as the role of the sign-in tables.
 * @param ids Ids of accounts; those that do not exist are left out.
 */
export async function namesOfAccounts(
  database: Kysely<AuthDatabase>,
  ids: readonly string[],
): Promise<AccountNames> {
  if (ids.length === 0) return new Map();
  const rows = await database.selectFrom('auth.user').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * Finds names and work addresses of accounts, for whom somebody has to write to.
 * @param database A handle as the role of the sign-in tables.
 * @param ids Ids of accounts; those that do not exist are left out.
 */
export async function contactsOfAccounts(
  database: Kysely<AuthDatabase>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AccountContact>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('auth.user')
    .select(['id', 'name', 'email'])
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, name, email }) => [id, { name, email }]));
}
