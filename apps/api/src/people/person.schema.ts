import { storedFacts } from '@mim/domain/kernel/schema';
import { personFacts } from '@mim/domain/person';
import { z } from 'zod';

/** Somebody as a line of an answer names her. */
export const namedPersonSchema = z.strictObject({ id: z.string(), name: z.string() });

/** A person of a dossier as an answer tells who that is. */
export const personSchemaOut = z.strictObject({
  personId: z.string(),
  version: z.number().int(),
  name: z.string(),
  ...storedFacts(personFacts),
});
