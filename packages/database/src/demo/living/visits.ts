import type { DemoMatch } from './matches.js';
import type { Plan } from './plans.js';
import { on, put, type Site } from './site.js';
import type { Timeline } from './timeline.js';
import { visitContent } from './visit-content.js';
import type { VisitDay } from './visit-days.js';

/** A visit that was made up. */
export interface DemoVisit extends VisitDay {
  readonly visitId: string;
  readonly visitingMotherId: string;
}

/**
 * Makes up the visits of a trajectory, each within the match of its day; between two matches there is none.
 */
export function makeVisits(
  site: Site,
  trajectoryId: string,
  {
    plan,
    timeline,
    days,
    matches,
  }: {
    readonly plan: Plan;
    readonly timeline: Timeline;
    readonly days: readonly VisitDay[];
    readonly matches: readonly DemoMatch[];
  },
): readonly DemoVisit[] {
  return days.flatMap((visit, index) => {
    const match = matches.find(({ from, to }) => from <= visit.day && visit.day <= to);
    if (match === undefined) return [];
    const visitId = site.random.uuid();
    put(site, 'mim.visit', {
      visit_id: visitId,
      trajectory_id: trajectoryId,
      match_id: match.matchId,
      visiting_mother_id: match.visitingMotherId,
      visit_on: on(visit.day),
      status: visit.status,
      ...visitContent(site, visit, {
        first: index === 0,
        ageMonths: (visit.day - timeline.bornOn) / 30.4,
        partner: plan.turn === 'partner',
      }),
    });
    return [{ ...visit, visitId, visitingMotherId: match.visitingMotherId }];
  });
}

/** Makes up the visit that is planned as the first one, for a mother who has none yet. */
export function makeFirstPlanned(
  site: Site,
  trajectoryId: string,
  plan: Plan,
  [match]: readonly DemoMatch[],
): void {
  if (match === undefined || plan.turn === 'visit-not-planned') return;
  const visit: VisitDay = { day: site.today + site.random.between(1, 6), status: 'planned' };
  put(site, 'mim.visit', {
    visit_id: site.random.uuid(),
    trajectory_id: trajectoryId,
    match_id: match.matchId,
    visiting_mother_id: match.visitingMotherId,
    visit_on: on(visit.day),
    status: visit.status,
    ...visitContent(site, visit, { first: true, ageMonths: 3, partner: false }),
  });
}
