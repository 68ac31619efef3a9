import { createAuthentication } from '../sign-in/authentication.js';
import { hashInTurn } from '../sign-in/hashing-queue.js';
import type { TestApi } from './test-api.js';

/** An account that can sign in; its person is called Toos Test where nothing else is said. */
export interface TestAccount {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly name?: string;
}

/** Makes an account with a password, as an administrator's invitation will. */
export async function createAccount({ settings, database }: TestApi, account: TestAccount): Promise<void> {
  const { internalAdapter } = await createAuthentication({
    settings,
    database: database.auth,
    onReport: () => undefined,
  }).$context;
  const { id, email, password, name = 'Toos Test' } = account;
  await internalAdapter.createUser({ id, email, name, emailVerified: true }, { method: 'admin' });
  await internalAdapter.createAccount({
    userId: id,
    accountId: id,
    providerId: 'credential',
    password: await hashInTurn(password),
  });
}
