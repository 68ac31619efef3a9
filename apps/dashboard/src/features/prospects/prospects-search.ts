import { oneOf, rowId, searchSchema } from '../../address/search-schema.js';

/** The prospects by what they ask of the coordinator, as an address says it; what is to be done comes first. */
export const prospectGroups = ['te-doen', 'kennismaken', 'afgesloten', 'alle'] as const;
export type ProspectGroup = (typeof prospectGroups)[number];

const readers = { groep: oneOf(prospectGroups), aanmelding: rowId };

/**
 * What the list of prospects keeps in its address: which group is looked at (absent: what is to be done),
 * and the prospect that is opened. Never a name: what is typed to find one stays in memory.
 */
export const prospectsSearchSchema = searchSchema(readers);
