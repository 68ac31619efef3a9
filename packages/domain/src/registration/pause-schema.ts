import { z } from 'zod';
import { dayField, noteField, optional, problemIssue } from '../kernel/form-fields.js';
import { pauseBackwards } from '../supervision/visiting-mother.js';

/**
 * A pause of a trajectory: no visit is due in it. Both days count; without a last day it goes on until
 * somebody ends it.
 * @example
 * pauseSchema.safeParse({ firstDay: '2008-07-01', lastDay: '2008-06-30', reason: 'vakantie' }).success; // false
 */
export const pauseSchema = z
  .strictObject({ firstDay: dayField(), lastDay: optional(dayField()), reason: noteField() })
  .superRefine(({ firstDay, lastDay }, context) => {
    if (lastDay !== null && lastDay < firstDay) context.addIssue(problemIssue(['lastDay'], pauseBackwards));
  });
export type Pause = z.output<typeof pauseSchema>;
