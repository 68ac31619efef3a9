import { withClockBirth } from '@mim/domain/registration';
import { dueDays } from './due-days.js';
import { makeMatches, makeOpenProposals } from './matches.js';
import { intakeFacts, makeMother } from './mothers.js';
import { makePauses } from './pauses.js';
import type { DemoPerson } from './people.js';
import type { Plan } from './plans.js';
import { randomFrom } from './random.js';
import { makeReferral } from './referrals.js';
import type { DemoRow } from './rows.js';
import { makeSignal } from './signals.js';
import { addRow, isoDay, type Site } from './site.js';
import { makeStates } from './states.js';
import { makeTimeline, type Timeline } from './timeline.js';
import { makeOutcomes } from './trajectory-events.js';
import { visitDays } from './visit-days.js';
import type { DemoVisitingMother } from './visiting-mothers.js';
import { makeFirstPlanned, makeVisits } from './visits.js';

/** A trajectory that was made up. */
export interface DemoTrajectory {
  readonly trajectoryId: string;
  readonly mother: DemoPerson;
  readonly row: DemoRow<'mim.trajectory'>;
  readonly plan: Plan;
  readonly timeline: Timeline;
}

/**
 * Makes up a trajectory with everything that belongs to it.
 * @param before Her trajectory at the location that she comes from; absent: none.
 */
export function makeTrajectory(
  site: Site,
  plan: Plan,
  visitingMothers: readonly DemoVisitingMother[],
  before?: DemoTrajectory,
): DemoTrajectory {
  const { random, place } = site;
  const timeline = makeTimeline(site, plan, before?.timeline);
  const trajectoryId = random.uuid();
  const who = makeMother(site, plan, before?.mother);
  const facts = intakeFacts(site, plan, who, isoDay(timeline.bornOn));
  const pauses = makePauses(site, trajectoryId, plan, timeline);
  const until = makeExtension(site, trajectoryId, plan, timeline);
  const matches = makeMatches(site, trajectoryId, plan, timeline, visitingMothers);
  makeOpenProposals(site, trajectoryId, plan, visitingMothers);
  const due = dueDays(site, timeline, { pauses, until });
  const days = visitDays(site, plan, timeline, { due, pauses });
  const visits = makeVisits(site, trajectoryId, { plan, timeline, days, matches, visitingMothers });
  if (plan.stage === 'matched') makeFirstPlanned(site, trajectoryId, plan, matches, visitingMothers);
  const row: DemoRow<'mim.trajectory'> = {
    locationId: place.locationId,
    trajectoryId,
    registrationId: randomFrom(`registration of ${trajectoryId}`).uuid(),
    motherId: who.mother.personId,
    partnerId: who.partnerId,
    state: plan.stage,
    referredOn: isoDay(timeline.referredOn),
    referralSource: plan.scenario === 'taken-over' ? 'other' : random.weighted(referralShares),
    intakeOn: timeline.intakeOn === null ? null : isoDay(timeline.intakeOn),
    intakePlace: timeline.intakeOn === null ? null : random.weighted({ home: 80, clinic: 12, location: 8 }),
    startedOn: timeline.startedOn === null ? null : isoDay(timeline.startedOn),
    ...facts,
    ...(before && { ...withClockBirth(before.row.children ?? []), transferredFrom: before.row.locationId }),
    consentOn: plan.stage === 'intake' || timeline.intakeOn === null ? null : isoDay(timeline.intakeOn),
    admissionReason: facts.firstChild ? null : 'Tweede kind; zij is pas in Nederland en kent hier niemand.',
    ...endOf(plan, timeline),
  };
  site.rows['mim.trajectory'].push(row);
  makeStates(site, trajectoryId, { plan, timeline, matches, visits });
  const trajectory = { trajectoryId, plan, timeline, visits, question: facts.ownQuestion ?? '' };
  makeSignal(site, trajectory);
  makeReferral(site, trajectory);
  makeOutcomes(site, trajectory);
  return { trajectoryId, mother: who.mother, row, plan, timeline };
}

const referralShares = {
  'well-baby-clinic': 55,
  'youth-nurse': 18,
  'maternity-care': 7,
  'community-centre': 5,
  'other-programme': 4,
  self: 5,
  'other-mother': 6,
};

function endOf(plan: Plan, { endedOn }: Timeline) {
  if (endedOn === null) return { endedOn: null, endReason: null, endNote: null };
  const note = plan.endReason === 'other' ? 'Zij vertrekt voor langere tijd naar haar ouders.' : null;
  return { endedOn: isoDay(endedOn), endReason: plan.endReason ?? null, endNote: note };
}

/** @returns Last day of the extension; null: none. */
function makeExtension(
  site: Site,
  trajectoryId: string,
  { scenario }: Plan,
  { bornOn }: Timeline,
): number | null {
  if (scenario !== 'extension-ending' && scenario !== 'extension-running') return null;
  const { random, today } = site;
  const until = today + (scenario === 'extension-ending' ? random.between(5, 12) : random.between(60, 90));
  addRow(site, 'mim.extension', {
    extensionId: random.uuid(),
    trajectoryId,
    extendedOn: isoDay(bornOn + 540),
    untilOn: isoDay(until),
    reason: random.pick(['toddler-questions', 'second-child', 'network-weak']),
    note: null,
  });
  return until;
}
