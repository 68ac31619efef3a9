import type { CodeOf } from '@mim/domain/kernel';
import { trajectoryStates } from '@mim/domain/registration';
import type { Inputs } from '../../../clients/trpc.js';
import { everyState, type MothersSearch } from '../mothers-search.js';

export type TrajectoryState = CodeOf<typeof trajectoryStates>;

/** Whom to list, and in which order. */
export interface MotherListRequest {
  readonly filter: NonNullable<Inputs['mothers']['list']['filter']>;
  readonly sort: NonNullable<Inputs['mothers']['list']['sort']>;
}

/** The states of everyone whose trajectory has not ended. */
export const runningStates: readonly TrajectoryState[] = trajectoryStates.values.filter(
  (state) => state !== 'ended',
);

/** The states that an address asks for: all of them, those it names, or those that have not ended. */
export function statesOf({ staat }: Pick<MothersSearch, 'staat'>): readonly TrajectoryState[] {
  if (staat === everyState) return trajectoryStates.values;
  const named = (staat ?? '').split(',').filter((state) => trajectoryStates.has(state));
  return named.length === 0 ? runningStates : named;
}

/** The states as they stand in an address; undefined for those that have not ended, the usual choice. */
export function statesInAddress(states: readonly string[]): string | undefined {
  const chosen = trajectoryStates.values.filter((state) => states.includes(state));
  if (chosen.length === 0 || chosen.length === trajectoryStates.values.length) return everyState;
  return `${chosen}` === `${runningStates}` ? undefined : chosen.join(',');
}

/**
 * What is asked of the API for an address and a typed part of a name.
 * @example
 * listRequest({ aandacht: 'overdue' }, 'jans').filter; // { states: […], attention: 'overdue', text: 'jans' }
 */
export function listRequest(search: MothersSearch, text: string): MotherListRequest {
  const { bezoekmoeder, locatie, aandacht, nietbezocht, volgorde, omgekeerd } = search;
  const states = statesOf(search);
  return {
    filter: {
      ...(states.length === trajectoryStates.values.length ? {} : { states: [...states] }),
      ...(bezoekmoeder === undefined ? {} : { visitingMotherId: bezoekmoeder }),
      ...(locatie === undefined ? {} : { locationId: locatie }),
      ...(aandacht === undefined ? {} : { attention: aandacht }),
      ...(nietbezocht === undefined ? {} : { weeksWithoutVisit: nietbezocht }),
      ...(text.trim() === '' ? {} : { text: text.trim() }),
    },
    sort: { by: volgorde ?? 'name', direction: omgekeerd === true ? 'descending' : 'ascending' },
  };
}

/**
 * The address that asks for a list.
 * @example
 * searchOf(listRequest({ aandacht: 'overdue' }, '')); // { aandacht: 'overdue' } and nothing else
 */
export const searchOf = ({ filter, sort }: MotherListRequest): MothersSearch => ({
  staat: filter.states === undefined ? everyState : statesInAddress(filter.states),
  bezoekmoeder: filter.visitingMotherId,
  locatie: filter.locationId,
  aandacht: filter.attention,
  nietbezocht: filter.weeksWithoutVisit,
  volgorde: sort.by === 'name' ? undefined : sort.by,
  omgekeerd: sort.direction === 'descending' ? true : undefined,
});
