import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { dayField, noteField, optional, refusing } from '../kernel/form-fields.js';
import { visitingMotherFacts } from './visiting-mother-facts.js';
import { pauseRefusals, stopRefusals } from './visiting-mother-rules.js';

/**
 * What can be registered of a visiting mother, beside who she is. Anything else is refused, such as the
 * number of her certificate of conduct.
 * @example
 * visitingMotherSchema.safeParse({ vogNumber: '123' }).success; // false
 * visitingMotherSchema.parse({ preparedOn: '2008-02-01' }).isCoordinator; // false
 */
export const visitingMotherSchema = z
  .strictObject(factFields(visitingMotherFacts))
  .superRefine(refusing(stopRefusals));

/**
 * A pause of a visiting mother: for a time she takes no new families.
 * @example
 * visitingMotherPauseSchema.safeParse({ firstDay: '2008-07-01', lastDay: '2008-06-01', reason: 'holiday' }).success; // false
 */
export const visitingMotherPauseSchema = z
  .strictObject({ firstDay: dayField(), lastDay: optional(dayField()), reason: noteField() })
  .superRefine(refusing(pauseRefusals));
export type VisitingMotherPause = z.output<typeof visitingMotherPauseSchema>;
