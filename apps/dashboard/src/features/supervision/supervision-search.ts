import { rowId, searchSchema } from '../../address/search-schema.js';

/** What the page of a session keeps in its address: a session that was planned or recorded before. */
export const sessionSearchSchema = searchSchema({ gesprek: rowId });
