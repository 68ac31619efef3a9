import type {
  VisitingMotherAttention,
  VisitingMotherSort,
  VisitingMotherState,
} from '@mim/domain/supervision';
import { oneOf, type SearchOf, searchSchema, yesOrNo } from '../../address/search-schema.js';

/** The states by name, each or it does not compile: their words are not needed to open any other page. */
const states = {
  available: true,
  full: true,
  preparing: true,
  away: true,
  leaving: true,
  visited: true,
  stopped: true,
} as const satisfies Readonly<Record<VisitingMotherState, true>>;

/** In place of a state: those who have stopped are shown too. */
export const everyState = 'alle';

/** The same of what can be looked for, and of the orders. */
const attentions = {
  vog: true,
  supervision: true,
} as const satisfies Readonly<Record<VisitingMotherAttention, true>>;
const sorts = {
  name: true,
  state: true,
  families: true,
  started: true,
} as const satisfies Readonly<Record<VisitingMotherSort, true>>;

const readers = {
  staat: oneOf([...(Object.keys(states) as VisitingMotherState[]), everyState] as const),
  aandacht: oneOf(Object.keys(attentions) as VisitingMotherAttention[]),
  volgorde: oneOf(Object.keys(sorts) as VisitingMotherSort[]),
  omgekeerd: yesOrNo,
};

/**
 * What the list of visiting mothers keeps in its address. Never a name: what is typed to find one stays in memory.
 * `staat`: where they stand, or `alle`; absent: everyone who has not stopped. `aandacht`: what is looked for among them.
 */
export const visitingMothersSearchSchema = searchSchema(readers);

export type VisitingMothersSearch = SearchOf<typeof readers>;
