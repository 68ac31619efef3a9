import {
  type ListedVisitingMother,
  selectVisitingMothers,
  visitingMotherStates,
} from '@mim/domain/supervision';
import type { Inputs } from '../../../clients/trpc.js';
import { everyState, type VisitingMothersSearch } from '../visiting-mothers-search.js';

/** Whom to list, and in which order. */
export interface VisitingMotherListRequest {
  readonly filter: NonNullable<Inputs['visitingMothers']['export']['filter']>;
  readonly sort: NonNullable<Inputs['visitingMothers']['export']['sort']>;
}

/**
 * Whom an address asks for, and in which order.
 * @example
 * listRequest({ staat: 'away' }).filter; // { states: ['away'] }
 */
export const listRequest = ({
  staat,
  aandacht,
  volgorde,
  omgekeerd,
}: VisitingMothersSearch): VisitingMotherListRequest => ({
  filter: {
    ...(staat === undefined
      ? {}
      : { states: staat === everyState ? [...visitingMotherStates.values] : [staat] }),
    ...(aandacht === undefined ? {} : { attention: aandacht }),
  },
  sort: { by: volgorde ?? 'name', direction: omgekeerd === true ? 'descending' : 'ascending' },
});

/** The address that asks for a list. */
export const searchOf = ({ filter, sort }: VisitingMotherListRequest): VisitingMothersSearch => {
  const [state, ...others] = filter.states ?? [];
  return {
    staat: others.length > 0 ? everyState : state,
    aandacht: filter.attention,
    volgorde: sort.by === 'name' ? undefined : sort.by,
    omgekeerd: sort.direction === 'descending' ? true : undefined,
  };
};

/** Whether an address asks for those who have stopped too. */
export const asksForStopped = (search: VisitingMothersSearch): boolean =>
  listRequest(search).filter.states?.includes('stopped') === true;

/**
 * The visiting mothers that an address asks for, in its order: some tens of people.
 * @param rows by name, with those who have stopped where it asks for them
 */
export function selected<Row extends ListedVisitingMother>(
  rows: readonly Row[],
  search: VisitingMothersSearch,
): readonly Row[] {
  const { filter, sort } = listRequest(search);
  return selectVisitingMothers(rows, filter, sort);
}

/**
 * How many visiting mothers an address finds.
 * @param rows everyone who has not stopped; others do not matter
 * @param stopped how many have stopped
 */
export const countSelected = (
  rows: readonly ListedVisitingMother[],
  stopped: number,
  search: VisitingMothersSearch,
): number =>
  selected(
    rows.filter(({ state }) => state !== 'stopped'),
    search,
  ).length + (asksForStopped(search) && search.aandacht === undefined ? stopped : 0);
