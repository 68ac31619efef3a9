import { personFacts, storedFacts } from '@mim/domain';
import { z } from 'zod';

/** A person of a dossier as an answer tells who that is. */
export const personSchemaOut = z.strictObject({
  personId: z.string(),
  version: z.number().int(),
  name: z.string(),
  ...storedFacts(personFacts),
});
