import { type VisitStatus, visitStatuses } from '@mim/domain/visit';
import type { Inputs } from '../../../clients/trpc.js';
import type { VisitsSearch } from '../visits-search.js';

/** The statuses that an address names; what is no status is left out. */
export const statusesOf = (text: string | undefined): VisitStatus[] =>
  visitStatuses.values.filter((status) => text?.split(',').includes(status));

/**
 * What is asked for the list: only what narrows it down.
 * @param text what was typed to find a mother
 */
export function visitFilter(search: VisitsSearch, text: string): VisitFilter {
  const statuses = statusesOf(search.status);
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(statuses.length === 0 ? {} : { statuses }),
    ...(search.bezoekmoeder === undefined ? {} : { visitingMotherId: search.bezoekmoeder }),
    ...(search.van === undefined ? {} : { from: search.van }),
    ...(search.tot === undefined ? {} : { until: search.tot }),
  };
}

export type VisitFilter = NonNullable<Inputs['visits']['list']['filter']>;
