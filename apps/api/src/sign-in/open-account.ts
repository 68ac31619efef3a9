import { accountExists } from '@mim/domain/account';
import { fail, ok, type Problem, type Result } from '@mim/domain/kernel';
import type { Authentication } from './authentication.js';

/** An account to be made, with the hash of its password. */
export interface AccountToOpen {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

/**
 * Makes an account with a password, as one change. One that is there under the same id was made before what goes with
 * it was: it gets the new password. It opens no session.
 * @returns Nothing; or that the address belongs to another account.
 */
export async function openAccount(
  authentication: Authentication,
  { id, email, name, passwordHash }: AccountToOpen,
): Promise<Result<null, Problem<'account-exists'>>> {
  const { internalAdapter } = await authentication.$context;
  const there = await internalAdapter.findUserByEmail(email);
  if (there !== null && there.user.id !== id) return fail(accountExists);
  if (there === null) {
    // The library's type leaves the id out, its code takes it: invitations know it before there is an account.
    const user = { id, email, name, emailVerified: false };
    await internalAdapter.createOAuthUser(user, {
      providerId: 'credential',
      accountId: id,
      password: passwordHash,
    });
  } else {
    await internalAdapter.updatePassword(id, passwordHash);
  }
  return ok(null);
}
