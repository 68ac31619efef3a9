import { rowId, searchSchema, text, wholeNumber } from '../../address/search-schema.js';

/**
 * What the page of the annual registration keeps in its address: its year, where absent is the latest that is over; and the
 * record that is filled in over it, with the field that was led to.
 */
export const annualRegistrationSearchSchema = searchSchema({
  jaar: wholeNumber(2000, 2200),
  invullen: rowId,
  veld: text(40),
});
