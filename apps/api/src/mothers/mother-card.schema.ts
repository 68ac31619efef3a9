import { pickFacts } from '@mim/domain/kernel';
import { storedFacts } from '@mim/domain/kernel/schema';
import { personFacts } from '@mim/domain/person';
import { z } from 'zod';
import { motherRowSchema } from './mother-list.schema.js';

export const motherCardInput = z.strictObject({ trajectoryId: z.uuid() });

/** A mother in short: her line of the list, and how she is reached. */
export const motherCardSchema = motherRowSchema.extend(storedFacts(pickFacts(personFacts, ['phone'])));
export type MotherCard = z.infer<typeof motherCardSchema>;
