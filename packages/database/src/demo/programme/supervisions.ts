import { calendarMonth, epochDayOf, type OpenPeriod, type Period } from '@mim/domain/kernel';
import { activeMonths, supervisionPoints } from '@mim/domain/supervision';
import { type Random, randomFrom } from './random.js';
import type { DemoRow } from './rows.js';
import { addRow, isoDay, type Site } from './site.js';

/** So many days back sessions are made up: two years. */
const daysBack = 730;
/** Sessions are planned at most so many days ahead. */
const daysAhead = 18;

const notes = [
  'De bezoeken lopen goed; zij merkt dat de moeder opener wordt.',
  'Zij vindt het lastig om op tijd af te ronden.',
  'Besproken hoe zij grenzen stelt aan bellen in de avond.',
  'Zij wil meer weten over taal en voorlezen.',
  'De moeder zegt vaak af; samen gezocht naar een vast moment.',
];
const agreements = [
  'Belt de bibliotheek over het voorleesuurtje.',
  'Spreekt met de moeder een vast moment af.',
  'Leest het praatpapier over slapen.',
  'Neemt de folder van het buurthuis mee.',
  'Zegt de volgende keer wanneer zij niet gebeld wil worden.',
];
const droppedReasons = ['De moeder is al geholpen.', 'Het bleek niet meer nodig.'];

/** An agreement that is carried over: its row, which is settled later. */
type Agreement = DemoRow<'mim.supervision_agreement'>;

/** Makes up two years of supervision: most months with a session, some missed or called off, agreements open. */
export function makeSupervisions(site: Site): void {
  const own = { ...site, random: randomFrom(`${site.place.locationId} supervision`) };
  // Of this month each location has one of every kind, whatever chance brings the others.
  const firstOnes: (typeof thisMonth)[number][] = [...thisMonth];
  for (const { visitingMotherId = '', stoppedOn } of site.rows['mim.visiting_mother']) {
    const last = stoppedOn === null || stoppedOn === undefined ? null : stoppedOn;
    const matched = site.rows['mim.match']
      .filter((match) => match.visitingMotherId === visitingMotherId)
      .map(({ startedOn, endedOn }): OpenPeriod => ({ firstDay: startedOn, lastDay: endedOn ?? last }));
    const away = site.rows['mim.visiting_mother_pause']
      .filter((pause) => pause.visitingMotherId === visitingMotherId)
      .map(({ firstDay, lastDay }): OpenPeriod => ({ firstDay, lastDay: lastDay ?? null }));
    makeSessions(own, visitingMotherId, { matched, away }, () => firstOnes.shift());
  }
}

interface Guided {
  readonly matched: readonly OpenPeriod[];
  readonly away: readonly OpenPeriod[];
}

function makeSessions(
  site: Site,
  visitingMotherId: string,
  { matched, away }: Guided,
  told: () => ThisMonth | undefined,
): void {
  const { random, today } = site;
  const [first, current] = [isoDay(today - daysBack).slice(0, 7), isoDay(today).slice(0, 7)];
  const canBe = (day: number) => {
    const on = isoDay(day);
    const holds = ({ firstDay, lastDay }: OpenPeriod) => firstDay <= on && on <= (lastDay ?? on);
    return matched.some(holds) && !away.some(holds);
  };
  let open: Agreement[] = [];
  for (const month of activeMonths(matched, away, isoDay(today)).filter((each) => each >= first)) {
    const isCurrent = month === current;
    const session = isCurrent
      ? currentSession(random, today, told())
      : pastSession(random, calendarMonth(month));
    if (session === null || !canBe(session.day)) continue;
    const id = addSession(site, visitingMotherId, session);
    if (session.status !== 'done') continue;
    open = open.filter((agreement) => !settle(random, agreement, session.day));
    if (random.chance(0.45)) open.push(addAgreement(site, id));
  }
}

/** The session of a month that is over; null: it was missed. */
function pastSession(random: Random, { firstDay, lastDay }: Period): MadeSession | null {
  if (!random.chance(0.88)) return null;
  const day = random.between(epochDayOf(firstDay), epochDayOf(lastDay));
  return { day, status: random.chance(0.06) ? 'cancelled' : 'done' };
}

/** How the session of this month can stand. */
const thisMonth = ['nothing', 'unrecorded', 'ahead', 'held'] as const;
type ThisMonth = (typeof thisMonth)[number];

/** The session of this month: held, planned ahead, planned and not recorded yet; null: nothing is agreed. */
function currentSession(random: Random, today: number, told?: ThisMonth): MadeSession | null {
  const day = epochDayOf(`${isoDay(today).slice(0, 7)}-01`);
  const how = told ?? random.weighted({ held: 40, ahead: 35, unrecorded: 8, nothing: 17 });
  if (how === 'ahead') return { day: today + random.between(1, daysAhead), status: 'planned' };
  if (how === 'nothing' || day >= today) return null;
  if (how === 'unrecorded') return { day: Math.max(day, today - 2), status: 'planned' };
  return { day: random.between(day, today - 1), status: 'done' };
}

interface MadeSession {
  /** Epoch day. */
  readonly day: number;
  readonly status: 'planned' | 'done' | 'cancelled';
}

/** @returns Its identifier. */
function addSession(site: Site, visitingMotherId: string, { day, status }: MadeSession): string {
  const { random } = site;
  const supervisionSessionId = random.uuid();
  const isHeld = status === 'done';
  addRow(site, 'mim.supervision_session', {
    supervisionSessionId,
    visitingMotherId,
    status,
    sessionOn: isoDay(day),
    startsAt: random.chance(0.6) ? random.pick(['09:30', '11:00', '13:30', '15:00']) : null,
    channel: random.weighted({ home: 60, clinic: 15, phone: 20, email: 5 }),
    durationMinutes: isHeld ? random.pick([30, 45, 60, 60, 75]) : null,
    points: isHeld
      ? random.some(
          supervisionPoints.map(({ code }) => code),
          random.between(2, 5),
        )
      : [],
    note: isHeld && random.chance(0.4) ? random.pick(notes) : null,
    cancelReason: status === 'cancelled' ? 'Zij was ziek.' : null,
  });
  return supervisionSessionId;
}

/** @returns The row, open. */
function addAgreement(site: Site, supervisionSessionId: string): Agreement {
  const { random } = site;
  const supervisionAgreementId = random.uuid();
  addRow(site, 'mim.supervision_agreement', {
    supervisionAgreementId,
    supervisionSessionId,
    description: random.pick(agreements),
    settledOn: null,
    outcome: null,
    reason: null,
  });
  const rows = site.rows['mim.supervision_agreement'];
  const added = rows.at(-1);
  if (added === undefined) throw new Error('an agreement that was added is there');
  return added;
}

/** Says on the day of a session what became of an agreement; most are done by then. @returns Whether it is settled. */
function settle(random: Random, agreement: Agreement, day: number): boolean {
  if (!random.chance(0.75)) return false;
  const isDropped = random.chance(0.12);
  agreement.settledOn = isoDay(day);
  agreement.outcome = isDropped ? 'dropped' : 'done';
  agreement.reason = isDropped ? random.pick(droppedReasons) : null;
  return true;
}
