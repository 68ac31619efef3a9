import { z } from 'zod';
import { signedInProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { locationSchema } from './locations.schema.js';
import { ownLocations } from './own-locations.js';

export const locationsRouter = router({
  /** The locations of the account itself. */
  list: signedInProcedure
    .input(z.void())
    .output(z.array(locationSchema))
    .query(({ ctx }) => ownLocations(ctx.appDatabase, ctx.actor)),
});
