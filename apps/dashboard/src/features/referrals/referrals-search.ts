import { oneOf, rowId, searchSchema } from '../../address/search-schema.js';

/** The referrals that are looked at, as an address says it; what waits comes first. */
export const referralGroups = ['wacht', 'gehoord', 'naast', 'alle'] as const;
export type ReferralGroup = (typeof referralGroups)[number];

const readers = { groep: oneOf(referralGroups), doorverwijzing: rowId };

/** What the page of referrals keeps in its address: which are looked at, and the one that is opened. */
export const referralsSearchSchema = searchSchema(readers);
