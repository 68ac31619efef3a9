import { type SearchOf, searchSchema, text } from '../../address/search-schema.js';

const readers = { cijfers: text(2000), met: text(9), metlocaties: text(4000) };

/**
 * What two selections side by side keep in their address, beside the year and locations of the frame: which figures, of which
 * year or years the other is, and of which locations where those are others.
 */
export const sideBySideSearchSchema = searchSchema(readers);

export type SideBySideSearch = SearchOf<typeof readers>;
