import type { Days } from './pauses.js';
import type { Plan } from './plans.js';
import type { Site } from './site.js';
import type { Timeline } from './timeline.js';

/** A visit on a day, as it went. */
export interface VisitDay {
  readonly day: number;
  readonly status: 'planned' | 'done' | 'cancelled' | 'no-show';
}

/** How far ahead visits are planned, in days. */
const planned = 14;

/** Turns in which no next visit is planned. */
const unplanned = new Set<Plan['scenario']>(['visit-not-planned', 'visit-overdue']);

/**
 * Makes up when visits were made, given when they were due: a few days early or late, now and then not at
 * all; the first one as dated. Who takes part was visited of late, unless the plan is that she was not.
 */
export function visitDays(
  site: Site,
  plan: Plan,
  { startedOn, restsFrom }: Timeline,
  { due, pauses }: { readonly due: readonly number[]; readonly pauses: readonly Days[] },
): readonly VisitDay[] {
  const { random, today } = site;
  if (startedOn === null) return [];
  const last = restsFrom === null ? today : restsFrom - 1;
  const past = due.filter((day) => day <= last);
  const free = (day: number) => !pauses.some((pause) => day >= pause.firstDay && day <= pause.lastDay);
  const visits: VisitDay[] = [{ day: startedOn, status: 'done' }];
  for (const [index, day] of past.entries()) {
    if (day === startedOn) continue;
    const recent = restsFrom === null && index >= past.length - 2;
    if (plan.scenario === 'visit-overdue' && index === past.length - 1) continue;
    if (plan.scenario === 'visit-to-record' && index === past.length - 1) {
      visits.push({ day, status: 'planned' });
      continue;
    }
    const earliest = Math.max(day - 3, (visits.at(-1)?.day ?? startedOn) + 1);
    const moved = Math.min(last, Math.max(earliest, day + random.between(-3, 5)));
    const made = free(moved) ? moved : day;
    if (made < earliest) continue;
    visits.push(...asItWent(site, { made, recent, last }).filter((visit) => free(visit.day)));
  }
  const next = due.find((day) => day > last);
  if (restsFrom === null && next !== undefined && next <= today + planned && !unplanned.has(plan.scenario))
    if (free(next)) visits.push({ day: next, status: 'planned' });
  return visits;
}

function asItWent(
  { random }: Site,
  { made, recent, last }: { readonly made: number; readonly recent: boolean; readonly last: number },
): VisitDay[] {
  const went = recent
    ? random.weighted({ done: 90, moved: 10 })
    : random.weighted({ done: 87, moved: 5, cancelled: 3, 'no-show': 2, missed: 3 });
  const again = made + random.between(3, 7);
  switch (went) {
    case 'done':
      return [{ day: made, status: 'done' }];
    case 'moved':
      return again > last
        ? [{ day: made, status: 'done' }]
        : [
            { day: made, status: 'cancelled' },
            { day: again, status: 'done' },
          ];
    case 'cancelled':
    case 'no-show':
      return [{ day: made, status: went }];
    case 'missed':
      return [];
  }
}
