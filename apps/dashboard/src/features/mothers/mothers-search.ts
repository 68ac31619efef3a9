import type { MotherStatus } from '@mim/domain/registration';
import { weeksWithoutVisit } from '@mim/domain/visit';
import {
  oneOf,
  type Reader,
  rowId,
  type SearchOf,
  searchSchema,
  someOf,
  text,
  yesOrNo,
} from '../../address/search-schema.js';

export const attentions = ['overdue', 'near-end', 'waiting'] as const;
export const sorts = ['name', 'child-born', 'last-visit', 'next-due', 'started', 'state'] as const;

/** In place of statuses: those who have ended are shown too. */
export const everyState = 'alle';

/** The statuses by name, each or it does not compile: their words are not needed to open any other page. */
const statuses = {
  prospect: true,
  intake: true,
  waiting: true,
  matched: true,
  visited: true,
  offered: true,
  ended: true,
} as const satisfies Readonly<Record<MotherStatus, true>>;

const statusesInWords = someOf(Object.keys(statuses));
const readStatuses: Reader<string> = (value) => (value === everyState ? value : statusesInWords(value));

const readers = {
  staat: readStatuses,
  bezoekmoeder: rowId,
  locatie: text(60),
  aandacht: oneOf(attentions),
  nietbezocht: oneOf(weeksWithoutVisit),
  volgorde: oneOf(sorts),
  omgekeerd: yesOrNo,
};

/**
 * What the list of mothers keeps in its address. Never a name: what is typed to find one stays in memory.
 * `staat`: statuses with commas between them, or `alle`; absent: everyone who has not ended.
 */
export const mothersSearchSchema = searchSchema(readers);

export type MothersSearch = SearchOf<typeof readers>;
