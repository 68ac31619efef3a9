import { epochDayOf, firstDayAtAge } from '@mim/domain/kernel';
import { defaultLocationSettings } from '@mim/domain/location';
import type { Plan } from './plans.js';
import { addRow, isoDay, type Site } from './site.js';
import type { Timeline } from './timeline.js';
import type { DemoVisit } from './visits.js';

/** What is known of a trajectory when what stands beside its visits is made up. */
export interface TrajectoryFacts {
  readonly trajectoryId: string;
  readonly plan: Plan;
  readonly timeline: Timeline;
  readonly visits: readonly DemoVisit[];
  readonly question: string;
}

/** Makes up what she judged at the intake, half-way and at the end: offered to all, given by most. */
export function makeOutcomes(site: Site, trajectory: TrajectoryFacts): void {
  const { random, today } = site;
  const { timeline, plan } = trajectory;
  const { intakeOn, startedOn, endedOn, bornOn } = timeline;
  if (intakeOn === null || plan.stage === 'intake') return;
  const base = random.between(3, 6);
  if (random.chance(0.8)) makeOutcome(site, trajectory, { moment: 'intake', day: intakeOn, base });
  const half = epochDayOf(firstDayAtAge(isoDay(bornOn), defaultLocationSettings.halfwayAgeMonths));
  if (startedOn !== null && half > startedOn && half < (endedOn ?? today) - 5 && random.chance(0.75))
    makeOutcome(site, trajectory, { moment: 'half-way', day: half, base: base + 1 });
  if (endedOn !== null && plan.endReason === 'completed' && random.chance(0.8))
    makeOutcome(site, trajectory, { moment: 'end', day: endedOn, base: base + 2 });
}

function makeOutcome(
  site: Site,
  { trajectoryId, question }: TrajectoryFacts,
  {
    moment,
    day,
    base,
  }: { readonly moment: 'intake' | 'half-way' | 'end'; readonly day: number; readonly base: number },
): void {
  const { random } = site;
  const declined = random.chance(0.1);
  const mark = () => (declined ? null : Math.min(10, base + random.between(0, 2)));
  addRow(site, 'mim.outcome', {
    outcomeId: random.uuid(),
    trajectoryId,
    moment,
    measuredOn: isoDay(day),
    declined,
    ownQuestion: declined ? null : question,
    answered:
      declined || moment === 'intake' ? null : Math.min(5, random.between(2, 4) + (moment === 'end' ? 1 : 0)),
    sureAsParent: mark(),
    knowsWhereToFindHelp: mark(),
    peopleToFallBackOn: mark(),
    network: declined ? [] : networkOf(site, moment),
  });
}

function networkOf({ random }: Site, moment: 'intake' | 'half-way' | 'end') {
  const people = random.some(network, moment === 'intake' ? random.between(1, 2) : random.between(2, 4));
  const added =
    moment === 'intake' ? [] : [{ label: 'N.', relation: 'other-mother', nearness: 2, isNew: true }];
  return [...people.map((person) => ({ ...person, isNew: false })), ...added];
}

const network = [
  { label: 'Partner', relation: 'partner', nearness: 1 },
  { label: 'Oma', relation: 'family', nearness: 2 },
  { label: 'Zus', relation: 'family', nearness: 1 },
  { label: 'B.', relation: 'friend', nearness: 2 },
  { label: 'Buurvrouw', relation: 'neighbour', nearness: 3 },
];
