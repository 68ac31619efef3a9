import { rowId, searchSchema } from '../../address/search-schema.js';

/** What the page of a visiting mother keeps in its address: a session of her preparation that is looked at. */
export const visitingMotherSearchSchema = searchSchema({ voorbereiding: rowId });
