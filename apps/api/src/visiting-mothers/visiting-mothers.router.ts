import { z } from 'zod';
import { placeOfNew, placeOfRow } from '../dossier/place.js';
import { changeSchema, write } from '../dossier/write.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { changePauseDays, pauseVisitingMother } from './pause-visiting-mother.js';
import { listVisitingMothers, readVisitingMother } from './read-visiting-mothers.js';
import { saveVisitingMother } from './save-visiting-mother.js';
import {
  changePauseInput,
  pauseVisitingMotherInput,
  saveVisitingMotherInput,
  visitingMotherIdInput,
  visitingMotherLineSchema,
  visitingMotherListInput,
  visitingMotherViewSchema,
} from './visiting-mothers.schema.js';

export const visitingMothersRouter = router({
  /** The visiting mothers by name, with their families and whether they can be matched. */
  list: coordinatorProcedure
    .input(visitingMotherListInput)
    .output(z.array(visitingMotherLineSchema))
    .query(({ ctx, input }) => listVisitingMothers(ctx, input)),

  /** Everything of a visiting mother. */
  get: coordinatorProcedure
    .input(visitingMotherIdInput)
    .output(visitingMotherViewSchema)
    .query(({ ctx, input }) => readVisitingMother(ctx, input.visitingMotherId)),

  /** Adds a visiting mother, or changes one. */
  save: coordinatorProcedure
    .input(saveVisitingMotherInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const place =
        input.visitingMotherId === undefined
          ? placeOfNew(input.locationId)
          : placeOfRow('visiting_mother', input.visitingMotherId);
      return write(ctx, { what: 'visitingMothers.save', place, input }, (change) =>
        saveVisitingMother(change, input),
      );
    }),

  /** Gives a visiting mother a pause. */
  pause: coordinatorProcedure
    .input(pauseVisitingMotherInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const place = placeOfRow('visiting_mother', input.visitingMotherId);
      return write(ctx, { what: 'visitingMothers.pause', place, input }, (change) =>
        pauseVisitingMother(change, input),
      );
    }),

  /** Changes a pause, for instance to end it. */
  changePause: coordinatorProcedure
    .input(changePauseInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) => {
      const place = placeOfRow('visiting_mother_pause', input.pauseId);
      return write(ctx, { what: 'visitingMothers.changePause', place, input }, (change) =>
        changePauseDays(change, input),
      );
    }),
});
