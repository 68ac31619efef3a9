import { placeOfRow } from '../dossier/place.js';
import { changeSchema, write } from '../dossier/write.js';
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
      const place = placeOfRow('trajectory', input.trajectoryId);
      return write(ctx, { what: 'outcomes.record', place, input }, (change) => recordOutcome(change, input));
    }),
});
