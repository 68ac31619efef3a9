import { isRunning, type MotherStatus, motherStatuses } from '@mim/domain/registration';
import type { Inputs } from '../../../clients/trpc.js';
import { everyState, type MothersSearch } from '../mothers-search.js';

/** Whom to list, and in which order. */
export interface MotherListRequest {
  readonly filter: NonNullable<Inputs['mothers']['list']['filter']>;
  readonly sort: NonNullable<Inputs['mothers']['list']['sort']>;
}

/** What is said of everyone who has not ended. */
export const runningStatuses: readonly MotherStatus[] = motherStatuses.values.filter(isRunning);

/** The statuses that an address asks for: all of them, those it names, or those that have not ended. */
export function statusesOf({ staat }: Pick<MothersSearch, 'staat'>): readonly MotherStatus[] {
  if (staat === everyState) return motherStatuses.values;
  const named = (staat ?? '').split(',').filter((status) => motherStatuses.has(status));
  return named.length === 0 ? runningStatuses : named;
}

/** The statuses as they stand in an address; undefined for those that have not ended, the usual choice. */
export function statusesInAddress(statuses: readonly string[]): string | undefined {
  const chosen = motherStatuses.values.filter((status) => statuses.includes(status));
  if (chosen.length === 0 || chosen.length === motherStatuses.values.length) return everyState;
  return `${chosen}` === `${runningStatuses}` ? undefined : chosen.join(',');
}

/**
 * What is asked of the API for an address and a typed part of a name.
 * @example
 * listRequest({ aandacht: 'overdue' }, 'jans').filter; // { states: […], attention: 'overdue', text: 'jans' }
 */
export function listRequest(search: MothersSearch, text: string): MotherListRequest {
  const { bezoekmoeder, locatie, aandacht, nietbezocht, volgorde, omgekeerd } = search;
  const statuses = statusesOf(search);
  return {
    filter: {
      ...(statuses.length === motherStatuses.values.length ? {} : { states: [...statuses] }),
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
  staat: filter.states === undefined ? everyState : statusesInAddress(filter.states),
  bezoekmoeder: filter.visitingMotherId,
  locatie: filter.locationId,
  aandacht: filter.attention,
  nietbezocht: filter.weeksWithoutVisit,
  volgorde: sort.by === 'name' ? undefined : sort.by,
  omgekeerd: sort.direction === 'descending' ? true : undefined,
});
