import type { Plan } from './plans.js';
import { addRow, isoDay, type Site } from './site.js';
import type { Timeline } from './timeline.js';

/** A run of days, both ends included; epoch days. */
export interface Days {
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * Makes up the pauses of a trajectory.
 * @returns Their days; an open one lasts for ever.
 */
export function makePauses(
  site: Site,
  trajectoryId: string,
  plan: Plan,
  { startedOn }: Timeline,
): readonly Days[] {
  const pause = pauseOf(site, plan, startedOn ?? site.today);
  if (pause === null) return [];
  addRow(site, 'mim.pause', {
    pauseId: site.random.uuid(),
    trajectoryId,
    firstDay: isoDay(pause.firstDay),
    lastDay: Number.isFinite(pause.lastDay) ? isoDay(pause.lastDay) : null,
    reason: site.random.pick(reasons),
  });
  return [pause];
}

const reasons = [
  'Zij is bij haar familie in het buitenland',
  'Verhuizing',
  'Opname van het kind',
  'Zij wil even rust',
];

function pauseOf({ random, today }: Site, { scenario }: Plan, startedOn: number): Days | null {
  switch (scenario) {
    case 'pause-open':
      return { firstDay: today - random.between(34, 45), lastDay: Number.POSITIVE_INFINITY };
    case 'pause-ending':
      return { firstDay: today - random.between(30, 45), lastDay: today + random.between(3, 6) };
    case 'paused-before': {
      const firstDay = startedOn + random.between(70, 110);
      return { firstDay, lastDay: firstDay + random.between(30, 60) };
    }
    default:
      return null;
  }
}
