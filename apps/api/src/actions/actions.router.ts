import { z } from 'zod';
import { locationOfRow } from '../dossier/location-of-change.js';
import { changeSchema, keySchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { undo } from './undo.js';

export const actionsRouter = router({
  /** Puts back what an action changed, all of it or nothing; undoing is an action itself. */
  undo: coordinatorProcedure
    .input(z.strictObject({ actionId: z.uuid(), key: keySchema.optional() }))
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'actions.undo', location: locationOfRow('action', input.actionId), input },
          (change) => undo(change, input.actionId),
        ),
      ),
    ),
});
