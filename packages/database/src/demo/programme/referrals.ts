import { type ReferralState, referralProgrammes } from '@mim/domain/referral';
import type { DemoRow } from './rows.js';
import { addRow, isoDay, type Site } from './site.js';
import type { TrajectoryFacts } from './trajectory-events.js';

type Referral = Omit<DemoRow<'mim.referral'>, 'locationId' | 'trajectoryId' | 'referralId'>;
type Programme = NonNullable<Referral['programme']>;

/** Makes up a referral: what her scenario asks for, else now and then one that was followed to some end. */
export function makeReferral(site: Site, trajectory: TrajectoryFacts): void {
  const referral = referralOf(site, trajectory);
  if (referral === null) return;
  const { trajectoryId } = trajectory;
  addRow(site, 'mim.referral', { referralId: site.random.uuid(), trajectoryId, ...referral });
}

function referralOf(site: Site, { plan, timeline }: TrajectoryFacts): Referral | null {
  const { random, today } = site;
  const { startedOn, endedOn } = timeline;
  if (startedOn === null) return null;
  const last = endedOn ?? today;
  const sent = (earliest: number, latest: number) =>
    Math.max(startedOn, last - random.between(earliest, latest));
  switch (plan.scenario) {
    case 'referral-unanswered':
      return out(site, sent(30, 33), 'sent');
    case 'extension-ending':
      return out(site, sent(45, 50), 'accepted', 12);
    case 'partner':
      return out(site, sent(60, 70), 'connected', 20);
    case 'pause-ending':
      return out(site, sent(12, 20), 'waiting-list', 5);
    case 'paused-before':
      return toHomeStart(sent(8, 12));
    case 'extension-running':
      return boekenbabys(startedOn, today);
    case 'round-off':
      return beside(startedOn, 'boekenpret', 'Zij wil meer voorlezen.');
    default:
      if (plan.endReason === 'problems-too-severe') return severe(site, startedOn, last);
      return random.chance(0.1) ? out(site, sent(20, 90), random.weighted(ends), 9) : null;
  }
}

const ends = {
  'asked-after': 55,
  'not-accepted': 15,
  declined: 20,
  unknown: 10,
} as const satisfies Partial<Record<ReferralState, number>>;

const nothing = {
  requestedByHer: null,
  keepsVisitingMother: null,
  serviceId: null,
  note: null,
  steps: [],
  books: [],
} satisfies Partial<Referral>;

/** A referral out, to a programme or to somebody of the local directory, that came to a state after some days. */
function out({ random, rows, place }: Site, day: number, state: ReferralState, after = 0): Referral {
  const local = rows['mim.service'].filter(
    ({ locationId, isRetired }) => locationId === place.locationId && isRetired !== true,
  );
  const service = random.chance(0.6) ? random.pick(local) : undefined;
  // Instapje is for children of 1 and 2 years.
  const programme: Programme = random.pick(referralProgrammes.values.slice(5));
  const stateOn = isoDay(day + after);
  return {
    ...nothing,
    direction: 'out',
    referredOn: isoDay(day),
    programme: service === undefined ? programme : null,
    serviceId: service?.serviceId ?? null,
    reason: random.pick(reasons),
    requestedByHer: true,
    state,
    stateOn,
    steps: stepsTo(state, day, after),
  };
}

const reasons = [
  'Zij vroeg er zelf naar.',
  'Zij wil beter Nederlands leren.',
  'Zij zoekt andere moeders in de buurt.',
  'De post en het geld lopen haar boven het hoofd.',
];

/** The steps on the way to a state: whoever was there was accepted before. */
function stepsTo(state: ReferralState, day: number, after: number): NonNullable<Referral['steps']> {
  if (state === 'sent') return [];
  const step = (each: ReferralState, on: number) => ({ state: each, reachedOn: isoDay(on), note: null });
  if (state === 'connected') return [step('accepted', day + Math.floor(after / 2)), step(state, day + after)];
  if (state !== 'asked-after') return [step(state, day + after)];
  const asked = { ...step(state, day + after), note: 'Het bevalt haar goed.' };
  return [step('accepted', day + 2), step('connected', day + 5), asked];
}

/** To Home-Start, noted and not sent yet. */
const toHomeStart = (day: number): Referral => ({
  ...nothing,
  direction: 'out',
  referredOn: isoDay(day),
  programme: 'home-start',
  reason: 'Zij vraagt om elke week iemand die meekijkt.',
  requestedByHer: true,
  state: 'noted',
  stateOn: isoDay(day),
  steps: [{ state: 'noted', reachedOn: isoDay(day), note: null }],
});

const severe = ({ random }: Site, startedOn: number, last: number): Referral => {
  const day = Math.max(startedOn, last - random.between(10, 60));
  const stateOn = Math.min(last, day + random.between(3, 9));
  return {
    ...nothing,
    direction: 'out',
    referredOn: isoDay(day),
    programme: 'mental-health',
    reason: 'Er is meer hulp nodig dan een bezoekmoeder kan geven.',
    requestedByHer: false,
    state: 'connected',
    stateOn: isoDay(stateOn),
    steps: [{ state: 'connected', reachedOn: isoDay(stateOn), note: null }],
  };
};

/** A programme that runs beside MIM from its first visit on. */
const beside = (startedOn: number, programme: Programme, reason: string): Referral => ({
  ...nothing,
  direction: 'beside',
  referredOn: isoDay(startedOn),
  programme,
  reason,
  state: 'connected',
  stateOn: isoDay(startedOn),
  steps: [{ state: 'connected', reachedOn: isoDay(startedOn), note: null }],
});

/** Boekenbaby's, with two of the four books given. */
const boekenbabys = (startedOn: number, today: number): Referral => ({
  ...beside(startedOn, 'boekenbabys', 'Zij leest graag voor en heeft zelf geen boeken.'),
  books: [
    { book: 'first', givenOn: isoDay(startedOn) },
    { book: 'second', givenOn: isoDay(Math.min(today, startedOn + 120)) },
  ],
});
