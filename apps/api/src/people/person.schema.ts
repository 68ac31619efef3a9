import { storedFacts } from '@mim/domain/kernel/schema';
import { personFacts } from '@mim/domain/person';
import { z } from 'zod';

/** Somebody as a line of an answer names her. */
export const namedPersonSchema = z.strictObject({ id: z.string(), name: z.string() });

/** A visiting mother as a line of an answer names her where it may be long ago. */
export const namedVisitorSchema = namedPersonSchema.extend({
  /** What was known of her was erased after its term: nothing leads to her. */
  isErased: z.boolean(),
});

/** A person of a dossier as an answer tells who that is. */
export const personSchemaOut = z.strictObject({
  personId: z.string(),
  version: z.number().int(),
  name: z.string(),
  ...storedFacts(personFacts),
});
