import { oneOf, rowId, searchSchema, yesOrNo } from '../../address/search-schema.js';

/** The prospects by what they ask of the coordinator, as an address says it; what is to be done comes first. */
export const prospectGroups = ['te-doen', 'kennismaken', 'afgesloten', 'alle'] as const;
export type ProspectGroup = (typeof prospectGroups)[number];

const readers = { groep: oneOf(prospectGroups), aanmelding: rowId, nieuw: yesOrNo };

/**
 * What the list of prospects keeps in its address: which group is looked at (absent: what is to be done),
 * the prospect that is opened, and whether somebody is added. Never a name: what is typed to find one stays in memory.
 */
export const prospectsSearchSchema = searchSchema(readers);
