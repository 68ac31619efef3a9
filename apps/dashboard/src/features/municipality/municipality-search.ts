import { searchSchema, wholeNumber } from '../../address/search-schema.js';

/** What the page for the municipality keeps in its address: its year; absent: the year that runs. */
export const municipalitySearchSchema = searchSchema({ jaar: wholeNumber(2000, 2200) });
