import { type SearchOf, searchSchema, text, wholeNumber, yesOrNo } from '../../address/search-schema.js';

const readers = {
  cijfers: text(2000),
  per: text(60),
  jaren: wholeNumber(2, 5),
  gedraaid: yesOrNo,
  marge: yesOrNo,
  volgorde: text(200),
};

/**
 * What a table that somebody put together keeps in its address, beside year and locations: which figures (their codes in the
 * files, with commas between them), what stands apart, how many years, whether it is turned, whether margins stand by, and in
 * which order its rows are.
 */
export const tableSearchSchema = searchSchema(readers);

export type TableSearch = SearchOf<typeof readers>;
