import type { AuthDatabase } from '@mim/database';
import type { Kysely } from 'kysely';
import type { AccountDirectory } from '../trpc/context.js';
import { accountOfEmail, factsOfAccounts } from './account-facts.repository.js';
import { resetSecondFactor } from './reset-second-factor.js';

/** The directory behind a handle as the role of the sign-in tables. */
export const accountDirectory = (database: Kysely<AuthDatabase>): AccountDirectory => ({
  factsOf: (ids) => factsOfAccounts(database, ids),
  idOfEmail: (email) => accountOfEmail(database, email),
  resetSecondFactor: (appDatabase, accountId, by, today) =>
    resetSecondFactor({ appDatabase, authDatabase: database }, accountId, by, today),
});
