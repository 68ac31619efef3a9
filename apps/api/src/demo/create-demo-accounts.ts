import type { Authentication } from '../sign-in/authentication.js';
import { demoAccounts } from '../sign-in/demo-accounts.js';

/**
 * Makes the demo's accounts where they are not there yet. They get no password: the only way in is
 * the demo's own sign-in, which exists in demo mode alone.
 */
export async function createDemoAccounts(authentication: Authentication): Promise<void> {
  const { internalAdapter } = await authentication.$context;
  for (const { id, name, email } of demoAccounts) {
    if ((await internalAdapter.findUserById(id)) !== null) continue;
    await internalAdapter.createUser({ id, name, email, emailVerified: true }, { method: 'admin' });
  }
}
