import { rowId, type SearchOf, searchSchema, yesOrNo } from '../../address/search-schema.js';

const readers = {
  /** A meeting that is recorded, or changed. */
  bijeenkomst: rowId,
  /** Whether one is planned. */
  plan: yesOrNo,
};

/** What the page of meetings keeps in its address. */
export const meetingsSearchSchema = searchSchema(readers);
export type MeetingsSearch = SearchOf<typeof readers>;
