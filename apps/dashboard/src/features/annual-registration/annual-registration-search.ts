import { searchSchema, wholeNumber } from '../../address/search-schema.js';

/** What the page of the annual registration keeps in its address: its year; absent: the latest that is over. */
export const annualRegistrationSearchSchema = searchSchema({ jaar: wholeNumber(2000, 2200) });
