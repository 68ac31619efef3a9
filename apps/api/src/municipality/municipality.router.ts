import { attemptWithActor } from '@mim/database';
import type { Result } from '@mim/domain/kernel';
import { deliveringLocation } from '../annual-registration/deliveries.repository.js';
import { addAccessLines } from '../dossier/access-lines.repository.js';
import type { CoordinatorContext } from '../dossier/coordinator-context.js';
import { locationOfNew } from '../dossier/location-of-change.js';
import { answer } from '../trpc/error-map.js';
import { coordinatorProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { type Municipality, municipalityInput, municipalitySchema } from './municipality.schema.js';
import { readMunicipality } from './read-municipality.js';

/** Reads the figures, and writes in the log of that location alone who did so: they are about nobody by name. */
const read = (
  ctx: CoordinatorContext,
  what: string,
  input: { readonly locationId?: string | undefined; readonly year?: number | undefined },
): Promise<Result<Municipality>> =>
  attemptWithActor(
    ctx.appDatabase,
    ctx.actor,
    async (trx) => {
      const location = await locationOfNew(input.locationId)(trx, ctx.actor);
      if (!location.ok) return location;
      const { lastYear } = await deliveringLocation(trx, location.value);
      const year = input.year ?? Math.min(lastYear ?? 9999, ctx.today.year);
      const found = await readMunicipality(trx, location.value, year, ctx.today.toString());
      if (found.ok) await addAccessLines(trx, { ...ctx.actor, locationIds: [location.value] }, { what }, []);
      return found;
    },
    { isolationLevel: 'repeatable read' },
  );

export const municipalityRouter = router({
  /** What a location can tell its municipality of a year. */
  ofYear: coordinatorProcedure
    .input(municipalityInput)
    .output(municipalitySchema)
    .query(({ ctx, input }) => answer(read(ctx, 'municipality.ofYear', input))),

  /** The same to take out, on paper or as a file; the log says so. */
  export: coordinatorProcedure
    .input(municipalityInput)
    .output(municipalitySchema)
    .query(({ ctx, input }) => answer(read(ctx, 'municipality.export', input))),
});
