import type { Database } from '@mim/database';
import type { Kysely } from 'kysely';
import type { SignedInAccount } from '../session/signed-in-account.js';
import type { AccountNames } from '../sign-in/account-names.repository.js';
import type { Clock } from './clock.js';

/** What a procedure knows of its request. */
export interface RequestContext extends Clock {
  readonly appDatabase: Kysely<Database>;
  /** Whether made-up accounts are offered. */
  readonly demo: boolean;
  readonly account: SignedInAccount | null;
  /** Names of accounts that stand in what the caller may read. */
  readonly namesOfAccounts: (ids: readonly string[]) => Promise<AccountNames>;
}
