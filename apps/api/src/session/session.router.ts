import { z } from 'zod';
import { publicProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { currentSession } from './current-session.js';
import { currentSessionSchema } from './current-session.schema.js';

export const sessionRouter = router({
  /** Who is signed in, if anyone is. */
  current: publicProcedure
    .input(z.void())
    .output(currentSessionSchema)
    .query(({ ctx }) => currentSession(ctx)),
});
