import type { Actor, Database } from '@mim/database';
import type { NotReset } from '@mim/domain/account';
import type { PlainDate, Result } from '@mim/domain/kernel';
import type { Kysely } from 'kysely';
import type { Clock } from './clock.js';
import type { SignedInAccount } from './signed-in-account.js';

/** What a procedure knows of its request. */
export interface RequestContext extends Clock {
  readonly appDatabase: Kysely<Database>;
  /** Whether made-up accounts are offered. */
  readonly demo: boolean;
  readonly account: SignedInAccount | null;
  /** Who gave a password and no second factor: told to the page, and worth nothing else. */
  readonly halfway?:
    | { readonly name: string; readonly email: string; readonly hasFactor: boolean }
    | null
    | undefined;
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

/** What is known of an account where it signs in. */
export interface AccountFacts {
  readonly name: string;
  readonly email: string;
  readonly hasSecondFactor: boolean;
  /** Null: not yet, or before it was kept. */
  readonly lastSignInAt: Date | null;
}

/**
 * What procedures are given of the sign-in tables, which the role that reads dossiers cannot read: they ask it about accounts
 * that stand in what the asker may see, and of an address no more than whose it is.
 */
export interface AccountDirectory {
  readonly factsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, AccountFacts>>;
  readonly idOfEmail: (email: string) => Promise<string | undefined>;
  /** Resets the second factor of an account for whoever looks after it; its sessions end. */
  readonly resetSecondFactor: (
    appDatabase: Kysely<Database>,
    accountId: string,
    by: Actor,
    today: PlainDate,
  ) => Promise<Result<null, NotReset>>;
}
