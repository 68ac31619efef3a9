import { locationOfRow } from '../dossier/location-of-change.js';
import { findDossier } from '../dossier/read-dossier.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { declineIntake, finishIntake, readIntake, saveStep } from './intake.js';
import {
  declineIntakeInput,
  finishIntakeInput,
  intakeInput,
  intakePageSchema,
  intakeStartedSchema,
  saveStepInput,
  startIntakeInput,
  stepSavedSchema,
} from './intake.schema.js';
import { locationOfStart } from './location-of-start.js';
import { startIntake } from './start-intake.js';

export const intakeRouter = router({
  /** Begins an intake with a prospect, with somebody who is registered, or with somebody new. */
  start: coordinatorProcedure
    .input(startIntakeInput)
    .output(intakeStartedSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(ctx, { what: 'intake.start', location: locationOfStart(input), input }, (change) =>
          startIntake(change, input),
        ),
      ),
    ),

  /** An intake as it stands. */
  get: coordinatorProcedure
    .input(intakeInput)
    .output(intakePageSchema)
    .query(({ ctx, input }) =>
      answer(
        findDossier(ctx, { what: 'intake.get' }, (trx) =>
          readIntake(trx, ctx.actor.locationIds, ctx.today, input.trajectoryId),
        ),
      ),
    ),

  /** Saves a step as it was filled in so far. */
  saveStep: coordinatorProcedure
    .input(saveStepInput)
    .output(stepSavedSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'intake.saveStep', location: locationOfRow('trajectory', input.trajectoryId), input },
          (change) => saveStep(change, input),
        ),
      ),
    ),

  /** Finishes it: she waits for a match. */
  finish: coordinatorProcedure
    .input(finishIntakeInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'intake.finish', location: locationOfRow('trajectory', input.trajectoryId), input },
          (change) => finishIntake(change, input),
        ),
      ),
    ),

  /** Closes it: no trajectory follows. */
  decline: coordinatorProcedure
    .input(declineIntakeInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'intake.decline', location: locationOfRow('trajectory', input.trajectoryId), input },
          (change) => declineIntake(change, input),
        ),
      ),
    ),
});
