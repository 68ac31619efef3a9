import { type SearchOf, searchSchema, text, wholeNumber } from '../../address/search-schema.js';

const readers = {
  jaar: wholeNumber(2000, 2200),
  locaties: text(4000),
  aanbieder: text(100),
  variant: text(100),
};

/**
 * What a page of figures keeps in its address: the year, the chosen locations (codes with commas between
 * them), and the provider or variant they were chosen by.
 */
export const figuresSearchSchema = searchSchema(readers);

export type FiguresSearch = SearchOf<typeof readers>;
