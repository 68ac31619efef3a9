import { z } from 'zod';
import { stopReasons, thanksKinds } from '../code-lists/visiting-mother-lists.js';
import { factFields } from '../kernel/fact-schema.js';
import { codeField, dayField, noteField, optional, refusing } from '../kernel/form-fields.js';
import { stopRefusals, thanksRefusals } from './stop-and-thanks.js';
import { visitingCoordinatorRefusals } from './visiting-coordinator.js';
import { visitingMotherFacts } from './visiting-mother-facts.js';

/**
 * What can be registered of a visiting mother, beside who she is. Anything else is refused, such as the
 * number of her certificate of conduct.
 * @example
 * visitingMotherSchema.safeParse({ vogNumber: '123' }).success; // false
 * visitingMotherSchema.parse({ preparedOn: '2008-02-01' }).coordinatorFrom; // null
 */
export const visitingMotherSchema = z
  .strictObject(factFields(visitingMotherFacts))
  .superRefine(refusing(stopRefusals))
  .superRefine(refusing(thanksRefusals))
  .superRefine(refusing(visitingCoordinatorRefusals));

/**
 * How a visiting mother stops: on which day, and why; and how she was thanked, where that was done.
 * @example
 * stopSchema.safeParse({ stoppedOn: '2008-06-01' }).success; // false
 */
export const stopSchema = z
  .strictObject({
    stoppedOn: dayField(),
    stopReason: codeField(stopReasons),
    stopNote: optional(noteField()),
    thankedOn: optional(dayField()),
    thankedHow: optional(codeField(thanksKinds)),
  })
  .superRefine(refusing((stop) => thanksRefusals({ ...stop, startedOn: null })));
export type Stop = z.output<typeof stopSchema>;

/**
 * How a visiting mother was thanked when she stopped: on which day, and with what.
 * @example
 * thanksSchema.safeParse({ thankedOn: '2008-06-03', thankedHow: 'card' }).success; // true
 */
export const thanksSchema = z.strictObject({ thankedOn: dayField(), thankedHow: codeField(thanksKinds) });
