import type { AuthDatabase } from '@mim/database';
import type { Kysely } from 'kysely';
import { type AccountFacts, accountOfEmail, factsOfAccounts } from '../sign-in/account-facts.repository.js';

/**
 * What procedures are given of the sign-in tables, which the role that reads dossiers cannot read: they ask it about accounts
 * that stand in what the asker may see, and of an address no more than whose it is.
 */
export interface AccountDirectory {
  readonly factsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, AccountFacts>>;
  readonly idOfEmail: (email: string) => Promise<string | undefined>;
}

/** The directory behind a handle as the role of the sign-in tables. */
export const accountDirectory = (database: Kysely<AuthDatabase>): AccountDirectory => ({
  factsOf: (ids) => factsOfAccounts(database, ids),
  idOfEmail: (email) => accountOfEmail(database, email),
});
