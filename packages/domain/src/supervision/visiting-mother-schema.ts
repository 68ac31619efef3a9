import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
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
