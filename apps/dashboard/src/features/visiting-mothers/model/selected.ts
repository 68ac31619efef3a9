import { visitingMotherStates } from '@mim/domain/supervision';
import type { VisitingMotherRow } from '../requests/list-visiting-mothers.js';
import { everyState, type sorts, type VisitingMothersSearch } from '../visiting-mothers-search.js';

type Compare = (a: VisitingMotherRow, b: VisitingMotherRow) => number;

const byText =
  (of: (row: VisitingMotherRow) => string): Compare =>
  (a, b) =>
    of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0;

/** Who began on a day that is not known comes last. */
const noDay = '9999';

/** How the list is put in order; by name it comes. */
const compare: Readonly<Record<(typeof sorts)[number], Compare>> = {
  name: () => 0,
  state: (a, b) =>
    visitingMotherStates.values.indexOf(a.state) - visitingMotherStates.values.indexOf(b.state),
  families: (a, b) => a.families.length - b.families.length,
  started: byText(({ startedOn }) => startedOn ?? noDay),
};

/**
 * The visiting mothers that an address asks for, in its order. All of a location are there: some tens of people.
 * @param rows everyone, by name
 */
export function selected(
  rows: readonly VisitingMotherRow[],
  { staat, volgorde = 'name', omgekeerd = false }: VisitingMothersSearch,
): readonly VisitingMotherRow[] {
  const chosen = rows.filter(({ state }) =>
    staat === undefined ? state !== 'stopped' : staat === everyState || state === staat,
  );
  const inOrder = chosen.toSorted(compare[volgorde]);
  return omgekeerd ? inOrder.toReversed() : inOrder;
}

/**
 * How many an address finds, for the word beside its view.
 * @example
 * countOf([], {}); // 0
 */
export const countOf = (rows: readonly VisitingMotherRow[], search: VisitingMothersSearch): number =>
  selected(rows, search).length;
