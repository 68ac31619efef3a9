import { oneOf, rowId, searchSchema } from '../../address/search-schema.js';

/** The signals that are looked at, as an address says it; what is open comes first. */
export const signalGroups = ['open', 'afgehandeld'] as const;
export type SignalGroup = (typeof signalGroups)[number];

const readers = { groep: oneOf(signalGroups), signaal: rowId };

/** What the page of signals keeps in its address: which are looked at, and the one that is opened. */
export const signalsSearchSchema = searchSchema(readers);
