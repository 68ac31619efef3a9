import { locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { answerSignal } from './answer-signal.js';
import { raiseSignal } from './raise-signal.js';
import { answerSignalInput, raiseSignalInput } from './signals.schema.js';

export const signalsRouter = router({
  /** Keeps a worry about a mother or child. */
  raise: coordinatorProcedure
    .input(raiseSignalInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('trajectory', input.trajectoryId);
      return answer(
        write(ctx, { what: 'signals.raise', location, input }, (change) => raiseSignal(change, input)),
      );
    }),

  /** Closes a worry with what was done, or keeps it open with a note and the day on which it comes back. */
  answer: coordinatorProcedure
    .input(answerSignalInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('signal', input.signalId);
      return answer(
        write(ctx, { what: 'signals.answer', location, input }, (change) => answerSignal(change, input)),
      );
    }),
});
