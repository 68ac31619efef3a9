import { rowId, searchSchema, yesOrNo } from '../../address/search-schema.js';

/**
 * What the page of recruitment keeps in its address: who is opened, and whether those are shown too of whom nothing is asked
 * any more; and a person whom the location knows and who is asked to apply. Never a name.
 */
export const recruitmentSearchSchema = searchSchema({ kandidaat: rowId, persoon: rowId, alle: yesOrNo });
