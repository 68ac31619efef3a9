import { oneOf, type Reader, type SearchOf, searchSchema, text } from '../../address/search-schema.js';

/**
 * The year as it was written. A year of which nothing is known, or that is no year, is kept: the page says so instead of
 * showing another.
 */
const writtenYear: Reader<number | string> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : text(20)(value);

const readers = {
  jaar: writtenYear,
  locaties: text(4000),
  aanbieder: text(100),
  variant: text(100),
  panel: oneOf(['vast']),
};

/**
 * What a page of figures keeps in its address: the year, the chosen locations (codes with commas between
 * them), the provider or variant they were chosen by, and
 * `panel=vast`: over the years only those that delivered in each of them.
 */
export const figuresSearchSchema = searchSchema(readers);

export type FiguresSearch = SearchOf<typeof readers>;
