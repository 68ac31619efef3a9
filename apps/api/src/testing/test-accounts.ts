import { createAuthentication } from '../sign-in/authentication.js';
import { hashInTurn } from '../sign-in/hashing-queue.js';
import type { TestApi } from './test-api.js';

/** Makes an account with a password, as an administrator's invitation will. */
export async function createAccount(
  { settings, database }: TestApi,
  account: { readonly id: string; readonly email: string; readonly password: string },
): Promise<void> {
  const { internalAdapter } = await createAuthentication({
    settings,
    database: database.auth,
    onReport: () => undefined,
  }).$context;
  const { id, email, password } = account;
  await internalAdapter.createUser(
    { id, email, name: 'Toos Test', emailVerified: true },
    { method: 'admin' },
  );
  await internalAdapter.createAccount({
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: await hashInTurn(password),
  });
}
