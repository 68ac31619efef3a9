import { rowId, searchSchema, yesOrNo } from '../../address/search-schema.js';

/**
 * What the page of recruitment keeps in its address: who is opened, and whether those are shown too of whom nothing is asked
 * any more. Never a name.
 */
export const recruitmentSearchSchema = searchSchema({ kandidaat: rowId, alle: yesOrNo });
