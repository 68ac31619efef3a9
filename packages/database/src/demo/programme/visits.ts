import { childAgeInMonths } from '@mim/domain/kernel';
import type { DemoMatch } from './matches.js';
import type { Plan } from './plans.js';
import { addRow, isoDay, type Site } from './site.js';
import type { Timeline } from './timeline.js';
import { visitContent } from './visit-content.js';
import type { VisitDay } from './visit-days.js';
import type { DemoVisitingMother } from './visiting-mothers.js';

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
    visitingMothers,
  }: {
    readonly plan: Plan;
    readonly timeline: Timeline;
    readonly days: readonly VisitDay[];
    readonly matches: readonly DemoMatch[];
    readonly visitingMothers: readonly DemoVisitingMother[];
  },
): readonly DemoVisit[] {
  return days.flatMap((visit, index) => {
    const match = matches.find(({ from, to }) => from <= visit.day && visit.day <= to);
    if (match === undefined) return [];
    const visitId = site.random.uuid();
    const who = whoComes(match, visit, visitingMothers);
    addRow(site, 'mim.visit', {
      visitId,
      trajectoryId,
      ...who,
      visitOn: isoDay(visit.day),
      status: visit.status,
      ...visitContent(site, visit, {
        first: index === 0,
        ageMonths: childAgeInMonths(isoDay(timeline.bornOn), isoDay(visit.day)),
        partner: plan.scenario === 'partner',
      }),
    });
    return [{ ...visit, visitId, visitingMotherId: who.visitingMotherId }];
  });
}

/** Of so many days there is one on which another visiting mother stands in, and one on which she goes along. */
const everyDays = 19;

const isAway = ({ away }: DemoVisitingMother, day: number): boolean =>
  away !== null && away.from <= day && day <= away.to;

/** The visiting mother of the match; now and then another in her place, or beside her. */
function whoComes(
  { matchId, visitingMotherId }: DemoMatch,
  { day, status }: VisitDay,
  visitingMothers: readonly DemoVisitingMother[],
) {
  const matched = { matchId, visitingMotherId, companionId: null };
  const there = visitingMothers.filter((each) => !isAway(each, day));
  const others = there.filter(
    (other) =>
      other.visitingMotherId !== visitingMotherId && other.readyFrom <= day && day <= other.stoppedOn,
  );
  const other = others[day % others.length]?.visitingMotherId;
  if (other === undefined) return matched;
  const standsIn = { matchId: null, visitingMotherId: other, companionId: null };
  if (status === 'planned')
    return there.some((each) => each.visitingMotherId === visitingMotherId) ? matched : standsIn;
  if (status !== 'done') return matched;
  if (day % everyDays === 0) return standsIn;
  return day % everyDays === 1 ? { ...matched, companionId: other } : matched;
}

/** Makes up the visit that is planned as the first one, for a mother who has none yet. */
export function makeFirstPlanned(
  site: Site,
  trajectoryId: string,
  plan: Plan,
  [match]: readonly DemoMatch[],
  visitingMothers: readonly DemoVisitingMother[],
): void {
  if (match === undefined || plan.scenario === 'visit-not-planned') return;
  const visit: VisitDay = { day: site.today + site.random.between(1, 6), status: 'planned' };
  addRow(site, 'mim.visit', {
    visitId: site.random.uuid(),
    trajectoryId,
    ...whoComes(match, visit, visitingMothers),
    visitOn: isoDay(visit.day),
    status: visit.status,
    ...visitContent(site, visit, { first: true, ageMonths: 3, partner: false }),
  });
}
