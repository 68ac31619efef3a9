import { epochDayOf } from '@mim/domain/kernel';
import { dueDates } from '@mim/domain/visit';
import type { Days } from './pauses.js';
import { on, type Site } from './site.js';
import type { Timeline } from './timeline.js';

/**
 * The days on which visits are due, by the one clock.
 * @param until Last day of the extension; null: none.
 */
export function dueDays(
  site: Site,
  { startedOn, restsFrom, bornOn }: Timeline,
  { pauses, until }: { readonly pauses: readonly Days[]; readonly until: number | null },
): readonly number[] {
  if (startedOn === null) return [];
  const facts = {
    startedOn: on(startedOn),
    endedOn: restsFrom === null ? null : on(restsFrom),
    childBornOn: on(bornOn),
    pauses: pauses.map(({ firstDay, lastDay }) => ({
      firstDay: on(firstDay),
      lastDay: Number.isFinite(lastDay) ? on(lastDay) : null,
    })),
    extendedUntil: until === null ? null : on(until),
  };
  return dueDates(facts, site.policy).map(epochDayOf);
}
