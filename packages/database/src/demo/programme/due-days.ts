import { epochDayOf } from '@mim/domain/kernel';
import { dueDates } from '@mim/domain/visit';
import type { Days } from './pauses.js';
import { isoDay, type Site } from './site.js';
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
    startedOn: isoDay(startedOn),
    endedOn: restsFrom === null ? null : isoDay(restsFrom),
    childBornOn: isoDay(bornOn),
    pauses: pauses.map(({ firstDay, lastDay }) => ({
      firstDay: isoDay(firstDay),
      lastDay: Number.isFinite(lastDay) ? isoDay(lastDay) : null,
    })),
    absences: [],
    extendedUntil: until === null ? null : isoDay(until),
  };
  return dueDates(facts, site.policy).map(epochDayOf);
}
