import {
  day,
  oneOf,
  rowId,
  type SearchOf,
  searchSchema,
  text,
  yesOrNo,
} from '../../address/search-schema.js';

const visitsReaders = {
  bezoekmoeder: rowId,
  status: text(100),
  van: day,
  tot: day,
  /** A visit that is looked at more closely. */
  open: rowId,
};

/**
 * What the page of visits keeps in its address. Never a name: what is typed to find one stays in memory.
 * `status`: statuses with commas between them; `van` and `tot` bound the list.
 */
export const visitsSearchSchema = searchSchema(visitsReaders);

export type VisitsSearch = SearchOf<typeof visitsReaders>;

const visitReaders = {
  moeder: rowId,
  bezoek: rowId,
  plan: yesOrNo,
  introductie: yesOrNo,
  veld: oneOf(['visit-open', 'visit-minutes']),
};

/**
 * What the page that records a visit keeps in its address: the trajectory of the mother, a visit that was
 * planned or recorded before, whether a visit is planned rather than recorded, whether the coordinator introduces the two on it,
 * and what is missing of it that a link led to.
 */
export const visitSearchSchema = searchSchema(visitReaders);
