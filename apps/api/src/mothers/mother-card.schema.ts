import { pickFacts } from '@mim/domain/kernel';
import { storedFacts } from '@mim/domain/kernel/schema';
import { personFacts } from '@mim/domain/person';
import { z } from 'zod';
import { rolesSchema } from '../people/roles.schema.js';
import { motherRowSchema } from './mother-list.schema.js';

export const motherCardInput = z.strictObject({ trajectoryId: z.uuid() });

/** A mother in short: her line of the list, and how she is reached. */
export const motherCardSchema = motherRowSchema.extend({
  ...storedFacts(pickFacts(personFacts, ['phone'])),
  /** What she is and was here beside a programme mother. */
  roles: rolesSchema,
});
export type MotherCard = z.infer<typeof motherCardSchema>;
