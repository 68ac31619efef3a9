import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { isDemoAccount } from './demo-accounts.js';

/**
 * Opens a session for a demo account, without a password. An endpoint without a path: the sign-in
 * library gives it its cookies, and no request reaches it but through our own route.
 */
export const demoSignIn = {
  id: 'mim-demo',
  endpoints: {
    signInDemoAccount: createAuthEndpoint(
      { method: 'POST', body: z.strictObject({ accountId: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const { accountId } = ctx.body;
        const user = isDemoAccount(accountId) ? await internalAdapter.findUserById(accountId) : null;
        if (user === null) return ctx.json({ signedIn: false });
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ signedIn: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;
