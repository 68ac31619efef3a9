import type { Database } from '@mim/database';
import type { Kysely } from 'kysely';
import type { AccountDirectory } from '../accounts/account-directory.js';
import type { Clock } from './clock.js';
import type { SignedInAccount } from './signed-in-account.js';

/** What a procedure knows of its request. */
export interface RequestContext extends Clock {
  readonly appDatabase: Kysely<Database>;
  /** Whether made-up accounts are offered. */
  readonly demo: boolean;
  readonly account: SignedInAccount | null;
  /** The master secret of pseudonyms; absent: nothing can be sent, and everything else can be done. */
  readonly pseudonymSecret?: string | undefined;
  /** What is known of accounts where they sign in, for whoever looks after them. */
  readonly accounts: AccountDirectory;
  /** Names of accounts that stand in what the caller may read. */
  readonly namesOfAccounts: (ids: readonly string[]) => Promise<AccountNames>;
  /** The same with the address at which they work, for whom the caller has to write to. */
  readonly contactsOfAccounts: (ids: readonly string[]) => Promise<ReadonlyMap<string, AccountContact>>;
}

/** Names of accounts by their ids, as far as the accounts are there. */
export type AccountNames = ReadonlyMap<string, string>;

/** An account as somebody writes to it. */
export interface AccountContact {
  readonly name: string;
  readonly email: string;
}
