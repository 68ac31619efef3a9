import type { AuthDatabase } from '@mim/database';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { admitAttempt, codeKey, isSpent } from './attempts.repository.js';
import { triedCodesKey } from './spent-codes.js';

/** What the answer to a code says that was used before; turned into our words where it goes out. */
export const codeUsed = 'CODE_USED';

/**
 * What the steps of a second factor need of the sign-in library's own ways: its cookies, and a look at a code of
 * signing in before the library judges it.
 */
export const secondFactorSteps = (database: Kysely<AuthDatabase>, secret: string) =>
  ({
    id: 'mim-second-factor',
    endpoints: {
      /** Gives a browser the cookie of a session that got a new token. Without a path: no request reaches it. */
      carrySession: createAuthEndpoint(
        { method: 'POST', body: z.strictObject({ token: z.string() }) },
        async (ctx) => {
          const found = await ctx.context.internalAdapter.findSession(ctx.body.token);
          if (found !== null) await setSessionCookie(ctx, found);
          return ctx.json({ carried: found !== null });
        },
      ),
    },
    hooks: {
      before: [
        {
          matcher: ({ path }) => path?.startsWith('/two-factor/verify-') ?? false,
          handler: createAuthMiddleware(async (ctx) => {
            // In a session the library would say of any code whether it is right, without counting.
            if ((await getSessionFromCtx(ctx)) !== null) throw refused('INVALID_TWO_FACTOR_COOKIE');
            const { name } = ctx.context.createAuthCookie('two_factor');
            const underWay = await ctx.getSignedCookie(name, ctx.context.secret);
            const found = underWay ? await ctx.context.internalAdapter.findVerificationValue(underWay) : null;
            if (found === null) throw refused('INVALID_TWO_FACTOR_COOKIE');
            const now = Date.now();
            if (!(await admitAttempt(database, triedCodesKey(found.value, secret), now)))
              throw refused('ACCOUNT_TEMPORARILY_LOCKED');
            // Said before the step is used up, so that she need not give her password again.
            if (await isSpent(database, codeKey(found.value, String(ctx.body.code), secret), now))
              throw refused(codeUsed);
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;

const refused = (code: string) => new APIError('UNAUTHORIZED', { code });
