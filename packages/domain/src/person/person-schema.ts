import { z } from 'zod';
import { factFields } from '../kernel/fact-schema.js';
import { refusing } from '../kernel/form-fields.js';
import { personFacts } from './person-facts.js';
import { personRefusals } from './person-rules.js';

/**
 * A person of a dossier: a programme mother, a partner, a visiting mother. Nothing in it says who of two
 * parents is the mother: a father takes part in the same way. A name is enough; origin is recorded with
 * consent only. Sources: national registration of 2008 (what is registered of people); the recognition of
 * the programme, which found the partner underexposed.
 * @example
 * personSchema.parse({ givenName: 'Elif', phone: '06-12345678' }).phone; // '0612345678'
 * personSchema.safeParse({ phone: '0612345678' }).success; // false
 */
export const personSchema = z.strictObject(factFields(personFacts)).superRefine(refusing(personRefusals));
/** A person as a form sends it: what is left out is not known. */
export type PersonInput = z.input<typeof personSchema>;
