import { z } from 'zod';
import { dayField, noteField, optional, refusing } from './form-fields.js';
import type { OpenPeriod } from './period.js';
import { problemOf, type Refusal } from './result.js';

const pauseBackwards = problemOf(
  'pause-backwards',
  ['De laatste dag ligt voor de eerste.', 'The last day lies before the first.'],
  ['Kies een latere laatste dag.', 'Choose a later last day.'],
);

const pauseRefusals = ({ firstDay, lastDay }: OpenPeriod): readonly Refusal<'pause-backwards'>[] =>
  lastDay !== null && lastDay < firstDay ? [{ field: 'lastDay', problem: pauseBackwards }] : [];

/**
 * A pause: in one of a trajectory no visit is due, in one of a visiting mother she takes no new families. Both
 * days count; without a last day it goes on until somebody ends it.
 * @example
 * pauseSchema.safeParse({ firstDay: '2008-07-01', lastDay: '2008-06-30', reason: 'vakantie' }).success; // false
 */
export const pauseSchema = z
  .strictObject({ firstDay: dayField(), lastDay: optional(dayField()), reason: noteField() })
  .superRefine(refusing(pauseRefusals));
export type Pause = z.output<typeof pauseSchema>;
