import { withActor } from '@mim/database';
import { z } from 'zod';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { thingsFound } from './finding.repository.js';
import { findingInput, thingSchema } from './finding.schema.js';

/** Things at most that one search answers. */
const mostThings = 12;

/** What is looked for beside people: it tells of nobody. */
export const findingRouter = router({
  /** Groups, organisations of the local directory and meetings by theme. */
  things: coordinatorProcedure
    .input(findingInput)
    .output(z.array(thingSchema))
    .query(({ ctx, input }) =>
      withActor(
        ctx.appDatabase,
        ctx.actor,
        (trx) =>
          thingsFound(trx, ctx.actor.locationIds, {
            text: input.text,
            day: ctx.today.toString(),
            limit: mostThings,
          }),
        { readOnly: true },
      ),
    ),
});
