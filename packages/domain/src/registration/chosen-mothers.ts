import { z } from 'zod';
import { problemIssue } from '../kernel/form-fields.js';
import { problemOf } from '../kernel/result.js';

/** Mothers at most that can be chosen one by one for a file; the file of a filter holds more. */
export const mostChosenMothers = 500;

export const tooManyChosen = problemOf(
  'too-many-chosen',
  [
    `U hebt meer dan ${mostChosenMothers} moeders gekozen.`,
    `You have chosen more than ${mostChosenMothers} mothers.`,
  ],
  ['Kies er minder, of neem de hele lijst mee.', 'Choose fewer, or export the whole list.'],
);

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
