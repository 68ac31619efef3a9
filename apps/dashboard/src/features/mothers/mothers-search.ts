import { weeksWithoutVisit } from '@mim/domain/visit';
import { oneOf, rowId, type SearchOf, searchSchema, text, yesOrNo } from '../../address/search-schema.js';

export const attentions = ['overdue', 'near-end', 'waiting'] as const;
export const sorts = ['name', 'child-born', 'last-visit', 'next-due', 'started', 'state'] as const;

/** In place of states: those who have ended are shown too. */
export const everyState = 'alle';

const readers = {
  staat: text(100),
  bezoekmoeder: rowId,
  locatie: text(60),
  aandacht: oneOf(attentions),
  nietbezocht: oneOf(weeksWithoutVisit),
  volgorde: oneOf(sorts),
  omgekeerd: yesOrNo,
};

/**
 * What the list of mothers keeps in its address. Never a name: what is typed to find one stays in memory.
 * `staat`: states with commas between them, or `alle`; absent: everyone who has not ended.
 */
export const mothersSearchSchema = searchSchema(readers);

export type MothersSearch = SearchOf<typeof readers>;
