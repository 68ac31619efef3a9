import { attemptWithActor } from '@mim/database';
import { ok } from '@mim/domain/kernel';
import { locationOfNew } from '../dossier/location-of-change.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { readUptake } from './read-uptake.js';
import { uptakeInput, uptakeSchema } from './uptake.schema.js';

export const uptakeRouter = router({
  /** How many were referred in a year, and what became of them: numbers alone. */
  ofYear: coordinatorProcedure
    .input(uptakeInput)
    .output(uptakeSchema)
    .query(({ ctx, input }) =>
      answer(
        attemptWithActor(
          ctx.appDatabase,
          ctx.actor,
          async (trx) => {
            const location = await locationOfNew(input.locationId)(trx, ctx.actor);
            return location.ok ? ok([...(await readUptake(trx, location.value, input.year))]) : location;
          },
          { readOnly: true },
        ),
      ),
    ),
});
