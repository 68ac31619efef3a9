import { askDemoRemoval, roles, withActor } from '@mim/database';
import { fail, ok } from '@mim/domain/kernel';
import { bilingualSchema } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { problems } from '../problems.js';
import { demoAccounts } from '../sign-in/demo-accounts.js';
import { answer } from '../trpc/error-map.js';
import { administratorProcedure, publicProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';

const demoAccountSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  description: bilingualSchema,
});

export const demoRouter = router({
  /** The accounts that sign in at one click; none outside demo mode, and none once the demonstration is gone. */
  accounts: publicProcedure
    .input(z.void())
    .output(z.array(demoAccountSchema))
    .query(async ({ ctx }) => {
      if (!ctx.demo) return [];
      const names = await ctx.namesOfAccounts(demoAccounts.map(({ id }) => id));
      return demoAccounts.filter(({ id }) => names.has(id));
    }),

  /**
   * Asks that the demonstration be removed, whoever is signed in with a demo account included. Outside demo
   * mode, and when it is gone already, there is nothing to remove.
   */
  remove: administratorProcedure
    .input(z.void())
    .output(z.strictObject({ asked: z.literal(true) }))
    .mutation(async ({ ctx }) => {
      const asked = ctx.demo && (await withActor(ctx.appDatabase, ctx.actor, askDemoRemoval));
      return answer(asked ? ok({ asked: true as const }) : fail(problems.notFound));
    }),
});
