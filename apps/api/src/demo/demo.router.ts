import { roles } from '@mim/database';
import { z } from 'zod';
import { publicProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { demoAccounts } from './demo-accounts.js';

const demoAccountSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  description: z.strictObject({ nl: z.string(), en: z.string() }),
});

export const demoRouter = router({
  /** The accounts that sign in at one click; none outside demo mode. */
  accounts: publicProcedure
    .input(z.void())
    .output(z.array(demoAccountSchema))
    .query(({ ctx }) => (ctx.demo ? [...demoAccounts] : [])),
});
