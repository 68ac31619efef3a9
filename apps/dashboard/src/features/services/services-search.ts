import { rowId, searchSchema } from '../../address/search-schema.js';

/** What the page of the local directory keeps in its address: the organisation that is looked for. */
export const servicesSearchSchema = searchSchema({ organisatie: rowId });
