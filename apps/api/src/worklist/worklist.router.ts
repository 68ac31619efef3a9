import { z } from 'zod';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { readToday } from './today.js';
import { todaySchema } from './worklist.schema.js';

export const worklistRouter = router({
  /** What waits for the coordinator today, in order of urgency, and what she carries. */
  today: coordinatorProcedure
    .input(z.void())
    .output(todaySchema)
    .query(({ ctx }) => readToday(ctx)),
});
