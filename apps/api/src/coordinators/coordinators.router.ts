import { attemptWithActor } from '@mim/database';
import { ok } from '@mim/domain/kernel';
import { locationOfNew } from '../dossier/location-of-change.js';
import { changeSchema, write } from '../dossier/write.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { coordinatorsInput, coordinatorsSchema, saveCoordinatorInput } from './coordinators.schema.js';
import { coordinatorsOf, namedCoordinators } from './read-coordinators.js';
import { saveCoordinator } from './save-coordinator.js';

export const coordinatorsRouter = router({
  /** The coordinators of a location, with their hours, work experience and education. */
  list: coordinatorProcedure
    .input(coordinatorsInput)
    .output(coordinatorsSchema)
    .query(async ({ ctx, input }) => {
      const { locationId, coordinators } = await answer(
        attemptWithActor(
          ctx.appDatabase,
          ctx.actor,
          async (trx) => {
            const location = await locationOfNew(input.locationId)(trx, ctx.actor);
            if (!location.ok) return location;
            const locationId = location.value;
            return ok({
              locationId,
              coordinators: await coordinatorsOf(trx, locationId, ctx.today.toString()),
            });
          },
          { readOnly: true },
        ),
      );
      return { locationId, coordinators: await namedCoordinators(coordinators, ctx.namesOfAccounts) };
    }),

  /** Registers what is known of a coordinator, or changes it. */
  save: coordinatorProcedure
    .input(saveCoordinatorInput)
    .output(changeSchema)
    .mutation(({ ctx, input }) =>
      answer(
        write(
          ctx,
          { what: 'coordinators.save', location: locationOfNew(input.locationId), input },
          (change) => saveCoordinator(change, input),
        ),
      ),
    ),
});
