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

/** Makes up a signal: open where the plan says so, else now and then one that was dealt with. */
export function makeSignal(site: Site, { trajectoryId, plan, visits }: TrajectoryFacts): void {
  const { random } = site;
  const done = visits.filter(({ status }) => status === 'done');
  const open = plan.scenario === 'signal-open';
  const visit = open ? done.at(-1) : random.chance(0.06) ? done.at(Math.floor(done.length / 2)) : undefined;
  if (visit === undefined) return;
  addRow(site, 'mim.signal', {
    signalId: random.uuid(),
    trajectoryId,
    visitId: visit.visitId,
    visitingMotherId: visit.visitingMotherId,
    raisedOn: isoDay(visit.day),
    description: random.pick(worries),
    closedOn: open ? null : isoDay(Math.min(site.today, visit.day + random.between(2, 14))),
    closingNote: open ? null : 'Besproken met de moeder; zij belt zelf de huisarts.',
  });
}

const worries = [
  'Zij is erg somber en komt de deur bijna niet uit.',
  'Er is ruzie thuis; zij wil er nog niet over praten.',
  'De baby groeit weinig; zij durft het consultatiebureau niet te bellen.',
  'Zij heeft schulden en maakt brieven niet meer open.',
];

/** Makes up a referral out: without an answer where the plan says so, else now and then one that was answered. */
export function makeReferral(site: Site, { trajectoryId, plan, timeline }: TrajectoryFacts): void {
  const { random, today } = site;
  const unanswered = plan.scenario === 'referral-unanswered';
  const severe = plan.endReason === 'problems-too-severe';
  const { startedOn, endedOn } = timeline;
  if (startedOn === null || !(unanswered || severe || random.chance(0.08))) return;
  const last = endedOn ?? today;
  const day = unanswered
    ? today - random.between(30, 33)
    : Math.max(startedOn, last - random.between(10, 60));
  addRow(site, 'mim.referral', {
    referralId: random.uuid(),
    trajectoryId,
    direction: 'out',
    referredOn: isoDay(Math.max(startedOn, day)),
    programme: severe
      ? 'mental-health'
      : random.pick(['home-start', 'boekenpret', 'youth-health', 'social-work']),
    organisation: null,
    reason: severe ? 'Er is meer hulp nodig dan een bezoekmoeder kan geven.' : 'Zij vroeg er zelf naar.',
    outcome: unanswered
      ? null
      : random.weighted({ started: 70, 'waiting-list': 15, 'not-accepted': 10, declined: 5 }),
    outcomeOn: unanswered ? null : isoDay(Math.min(last, Math.max(startedOn, day) + random.between(3, 9))),
    requestedByHer: !severe,
    note: null,
  });
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
