import { storedFacts } from '@mim/domain/kernel/schema';
import { factsOfTrajectory } from '@mim/domain/registration';
import { z } from 'zod';

/** A trajectory as an answer tells of it. */
export const trajectorySchemaOut = z.strictObject({
  trajectoryId: z.string(),
  locationId: z.string(),
  version: z.number().int(),
  childAgeMonths: z.number().int().nullable(),
  ...storedFacts(factsOfTrajectory),
});
