import { z } from 'zod';
import { stopReasons } from '../code-lists/visiting-mother-lists.js';
import { factFields } from '../kernel/fact-schema.js';
import { codeField, dayField, noteField, optional, refusing } from '../kernel/form-fields.js';
import { visitingMotherFacts } from './visiting-mother-facts.js';
import { stopRefusals } from './visiting-mother-rules.js';

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
 * How a visiting mother stops: on which day, and why.
 * @example
 * stopSchema.safeParse({ stoppedOn: '2008-06-01' }).success; // false
 */
export const stopSchema = z.strictObject({
  stoppedOn: dayField(),
  stopReason: codeField(stopReasons),
  stopNote: optional(noteField()),
});
export type Stop = z.output<typeof stopSchema>;
