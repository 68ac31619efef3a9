import { placeOfRow } from '../dossier/place.js';
import { changeSchema, write } from '../dossier/write.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { closeSignal } from './close-signal.js';
import { raiseSignal } from './raise-signal.js';
import { closeSignalInput, raiseSignalInput } from './signals.schema.js';

export const signalsRouter = router({
  /** Keeps a worry about a mother or child. */
  raise: coordinatorProcedure
    .input(raiseSignalInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const place = placeOfRow('trajectory', input.trajectoryId);
      return write(ctx, { what: 'signals.raise', place, input }, (change) => raiseSignal(change, input));
    }),

  /** Closes a worry, with what was done. */
  close: coordinatorProcedure
    .input(closeSignalInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const place = placeOfRow('signal', input.signalId);
      return write(ctx, { what: 'signals.close', place, input }, (change) => closeSignal(change, input));
    }),
});
