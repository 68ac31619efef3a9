import { locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { recordOutcomeInput } from './outcomes.schema.js';
import { recordOutcome } from './record-outcome.js';

export const outcomesRouter = router({
  /** Records what a mother said of one moment, or corrects it. */
  record: coordinatorProcedure
    .input(recordOutcomeInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('trajectory', input.trajectoryId);
      return answer(
        write(ctx, { what: 'outcomes.record', location, input }, (change) => recordOutcome(change, input)),
      );
    }),
});
