import { pickFacts } from '@mim/domain/kernel';
import { factFields, problemSchema, storedFacts } from '@mim/domain/kernel/schema';
import { contactFactNames, duplicateGrounds, nameFactNames, personFacts } from '@mim/domain/person';
import { applicantStates } from '@mim/domain/supervision';
import { z } from 'zod';
import { duplicateSchema } from '../people/duplicates.schema.js';
import { rolesSchema } from '../people/roles.schema.js';

/** What somebody is compared by before she is added. */
const comparedFacts = pickFacts(personFacts, [...nameFactNames, ...contactFactNames, 'bornOn']);

export const alikeInput = z.strictObject({
  locationId: z.string().max(100).optional(),
  person: z.strictObject(factFields(comparedFacts)),
});

/** Who of a location may be somebody who is about to be added as a visiting mother, or as who applied to be one. */
export const alikeSchema = z.strictObject({
  persons: z.array(
    duplicateSchema.extend({
      roles: rolesSchema,
      /** Why she cannot become a visiting mother; null: she can. */
      refusal: problemSchema.nullable(),
    }),
  ),
  /** Who applied and is no person of the register. */
  applicants: z.array(
    z.strictObject({
      applicantId: z.string(),
      name: z.string(),
      state: z.enum(applicantStates.values),
      appliedOn: z.iso.date(),
      grounds: z.array(z.enum(duplicateGrounds.values)),
    }),
  ),
});
export type Alike = z.infer<typeof alikeSchema>;

export const knownPersonInput = z.strictObject({ personId: z.uuid() });

/** Somebody whom the location knows and who may become a visiting mother. */
export const knownPersonSchema = z.strictObject({
  personId: z.string(),
  locationId: z.string(),
  name: z.string(),
  ...storedFacts(pickFacts(personFacts, [...nameFactNames, ...contactFactNames])),
  roles: rolesSchema,
  /** Why she cannot become a visiting mother; null: she can. */
  refusal: problemSchema.nullable(),
});
export type KnownPerson = z.infer<typeof knownPersonSchema>;

/** Who somebody is that is added: a person whom the location knows, or (null) somebody else; absent: not judged yet. */
export const sameAsField = () => z.uuid().nullable().optional();
