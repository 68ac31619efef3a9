import { z } from 'zod';
import { problemIssue } from '../kernel/form-fields.js';
import { mostChosenMothers, tooManyChosen } from './chosen-mothers.js';

/**
 * Trajectories that were chosen one by one, each once.
 * @example
 * chosenMothersSchema.safeParse([]).success; // false
 * chosenMothersSchema.parse(Array(2).fill('0b0e8a52-6a5c-4d6c-9c3e-0a1b2c3d4e5f')).length; // 1
 */
export const chosenMothersSchema = z
  .array(z.uuid())
  .min(1)
  .superRefine((ids, context) => {
    if (ids.length > mostChosenMothers) context.addIssue(problemIssue([], tooManyChosen));
  })
  .transform((ids) => [...new Set(ids)]);
