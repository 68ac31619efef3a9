import { z } from 'zod';
import { codeField, dayField, noteField, optional } from '../kernel/form-fields.js';
import { declineReasons } from './decline-reasons.js';

/**
 * The closing of an intake from which no trajectory follows.
 * @example
 * declineSchema.safeParse({ declinedOn: '2008-03-31', reason: 'no-permission' }).success; // true
 */
export const declineSchema = z.strictObject({
  declinedOn: dayField(),
  reason: codeField(declineReasons),
  note: optional(noteField()),
});
export type Decline = z.output<typeof declineSchema>;
