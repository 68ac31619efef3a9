import { z } from 'zod';
import { dayField, noteField, optional, refusing } from '../kernel/form-fields.js';
import { pauseRefusals } from '../supervision/visiting-mother-rules.js';

/**
 * A pause of a trajectory: no visit is due in it. Both days count; without a last day it goes on until
 * somebody ends it.
 * @example
 * pauseSchema.safeParse({ firstDay: '2008-07-01', lastDay: '2008-06-30', reason: 'vakantie' }).success; // false
 */
export const pauseSchema = z
  .strictObject({ firstDay: dayField(), lastDay: optional(dayField()), reason: noteField() })
  .superRefine(refusing(pauseRefusals));
export type Pause = z.output<typeof pauseSchema>;
