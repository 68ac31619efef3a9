import { locationOfRow } from '../dossier/location-of-change.js';
import { write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { changeAbsence, goAway, stopVisiting } from './leave-with-families.js';
import {
  changeAbsenceInput,
  familiesInput,
  goAwayInput,
  leavingSchema,
  leftSchema,
  stopInput,
} from './leaving.schema.js';
import { readLeaving } from './read-leaving.js';

export const leavingRouter = router({
  /** The families of a visiting mother who may leave, and who could visit them. */
  families: coordinatorProcedure
    .input(familiesInput)
    .output(leavingSchema)
    .query(({ ctx, input }) => answer(readLeaving(ctx, input.visitingMotherId))),

  /** A visiting mother stops, and her families are passed on, as one change. */
  stop: coordinatorProcedure
    .input(stopInput)
    .output(leftSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother', input.visitingMotherId);
      return answer(
        write(ctx, { what: 'leaving.stop', location, input }, (change) => stopVisiting(change, input)),
      );
    }),

  /** A visiting mother is away for a time, and her families are passed on, as one change. */
  goAway: coordinatorProcedure
    .input(goAwayInput)
    .output(leftSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother', input.visitingMotherId);
      return answer(
        write(ctx, { what: 'leaving.goAway', location, input }, (change) => goAway(change, input)),
      );
    }),

  /** An absence gets other days, and the families of those days are passed on, as one change. */
  changeAbsence: coordinatorProcedure
    .input(changeAbsenceInput)
    .output(leftSchema)
    .mutation(({ ctx, input }) => {
      const location = locationOfRow('visiting_mother_pause', input.pauseId);
      return answer(
        write(ctx, { what: 'leaving.changeAbsence', location, input }, (change) =>
          changeAbsence(change, input),
        ),
      );
    }),
});
