import { type VisitStanding, type VisitStatus, visitKinds, visitStatuses } from '@mim/domain/visit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMother, aReferralOfHers, aTrajectory, aTransfer, aVisit } from '../../testing/builders.js';
import { timelineEvents } from './timeline-events.js';

const seed = 20_081_231;
const visits = fc.array(
  fc.record({
    visitId: fc.uuid(),
    visitOn: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
    status: fc.constantFrom(...visitStatuses.values),
    kind: fc.constantFrom(...visitKinds.values),
  }),
);

test('every visit stands on the timeline once, and the newest stands first', () => {
  fc.assert(
    fc.property(visits, (given) => {
      const events = timelineEvents(aMother({ visits: given.map(aVisit) }), 'nl');
      const shown = events.filter(({ visitId }) => visitId !== undefined).map(({ visitId }) => visitId);
      expect(shown.toSorted()).toEqual(given.map(({ visitId }) => visitId).toSorted());
      const days = events.map(({ on }) => on);
      expect(days).toEqual(days.toSorted().toReversed());
    }),
    { seed },
  );
});

test('a visit that is late or due stands on its day, and one that was planned waits to be recorded', () => {
  const at = (standing: VisitStanding, told: Parameters<typeof aMother>[0] = {}) =>
    timelineEvents(
      aMother({ visits: [], ...told, visitSummary: { ...aMother().visitSummary, standing } }),
      'nl',
    );
  const late = { state: 'overdue', on: '2026-03-01', isFirst: false, daysOverdue: 11, open: 1 } as const;
  expect(at(late)[0]).toMatchObject({ on: '2026-03-01', tone: 'accent', title: 'Volgende bezoek: te laat' });
  expect(at({ state: 'to-plan', on: '2026-03-20', isFirst: false })[0]).toMatchObject({
    on: '2026-03-20',
    title: 'Volgende bezoek: te plannen',
  });
  const planned = aVisit({ visitOn: '2026-03-10', status: 'planned' });
  const events = at({ state: 'to-record', on: '2026-03-10' }, { visits: [planned] });
  expect(events.filter(({ kind }) => kind === 'visit')).toMatchObject([
    { title: 'Bezoek vast te leggen: thuis', tone: 'warn', isPlanned: true },
  ]);
});

test('an intake stands on the day of the talk, and what followed on one day stands above it', () => {
  const state = (entered: 'intake' | 'waiting' | 'ended', event: 'start-intake' | 'finish-intake' | 'end') =>
    ({ state: entered, event, since: '2026-02-10', reason: null, endReason: null }) as const;
  const states = [state('intake', 'start-intake'), state('waiting', 'finish-intake'), state('ended', 'end')];
  const events = timelineEvents(
    aMother({
      states,
      trajectory: aTrajectory({ state: 'ended', intakeOn: '2026-02-03' }),
      visits: [aVisit({ visitOn: '2026-02-10' })],
      matches: [],
    }),
    'nl',
  );
  const shown = events.filter(({ id }) => id.startsWith('state-') || id.startsWith('visit-'));
  expect(shown.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
    '2026-02-10 end',
    '2026-02-10 visit',
    '2026-02-10 state',
    '2026-02-03 state',
  ]);
});

test('an open signal stands out and leads to where it is opened, and a closed one says what became of it', () => {
  const signal = {
    signalId: 's',
    visitId: null,
    raisedOn: '2026-02-10',
    step: 'judged',
    severity: 'worrying',
    followUpOn: '2026-03-05',
    closedOn: null,
    outcome: null,
    version: 1,
  } as const;
  const quiet = { ...aMother().visitSummary, standing: { state: 'nothing-due', on: null } } as const;
  const told = { visits: [], visitSummary: quiet };
  const [open] = timelineEvents(aMother({ signals: [signal], ...told }), 'nl');
  expect(open).toMatchObject({
    kind: 'signal',
    tone: 'accent',
    page: { to: '/signalen', search: { signaal: 's' } },
  });
  expect(open?.detail).toContain('Beoordeeld. Zorgelijk');
  expect(open?.detail).toContain('5 mrt 2026');
  const closed = {
    ...signal,
    step: 'closed',
    followUpOn: null,
    closedOn: '2026-02-12',
    outcome: 'help-arranged',
  } as const;
  const [done] = timelineEvents(aMother({ signals: [closed], ...told }), 'nl');
  expect(done?.tone).toBe('plain');
  expect(done?.detail).toContain('Hulp geregeld');
});

test('a match that ended and the one after it both stay', () => {
  const first = aMother().matches[0];
  if (first === undefined) throw new Error('the builder gives a match');
  const ended = { ...first, matchId: 'eerder', endedOn: '2025-12-01', endReason: 'no-rapport' as const };
  const events = timelineEvents(aMother({ matches: [ended, first] }), 'nl').filter(
    ({ kind }) => kind === 'match',
  );
  expect(events.map(({ id }) => id)).toEqual([`match-end-eerder`, `match-eerder`, `match-${first.matchId}`]);
});

test('a visiting mother who is named in a match, its end or a proposal leads to where she is reached', () => {
  const [match] = aMother().matches;
  if (match === undefined) throw new Error('the builder gives a match');
  const ended = { ...match, endedOn: '2025-12-01', endReason: 'no-rapport' as const };
  const events = timelineEvents(aMother({ matches: [ended], visits: [] }), 'nl');
  const told = events.filter(({ kind }) => kind === 'match' || kind === 'proposal');
  expect(told.length).toBeGreaterThan(1);
  for (const { page } of told) {
    expect(page).toEqual({
      to: '/bezoekmoeders/$visitingMotherId',
      params: { visitingMotherId: match.visitingMother.id },
    });
  }
});

test('each end is told with its own reason, also one after which she went on', () => {
  const states = [
    {
      state: 'ended',
      event: 'end',
      since: '2025-02-03',
      reason: 'Belt niet terug.',
      endReason: 'contact-lost',
    },
    {
      state: 'waiting',
      event: 'reopen',
      since: '2025-06-03',
      reason: 'Zij woont hier weer.',
      endReason: null,
    },
    { state: 'ended', event: 'end', since: '2026-01-05', reason: null, endReason: null },
  ] as const;
  const trajectory = aTrajectory({
    state: 'ended',
    endedOn: '2026-01-05',
    endReason: 'moved',
    endNote: null,
  });
  const ends = timelineEvents(
    aMother({ states: [...states], trajectory, visits: [], matches: [] }),
    'nl',
  ).filter(({ kind }) => kind === 'end');
  expect(ends.map(({ on, detail }) => [on, detail])).toEqual([
    ['2026-01-05', 'verhuisd'],
    ['2025-02-03', 'geen contact meer. Belt niet terug.'],
  ]);
});

test('a visit names who stood in or went along, and nobody else', () => {
  const [match] = aMother().matches;
  if (match === undefined) throw new Error('the builder gives a match');
  const fatma = { id: 'fatma', name: 'Fatma Demir', isErased: false };
  const detailOf = (
    visitingMother: typeof fatma | null,
    companion: typeof fatma | null,
    status: VisitStatus = 'done',
  ) => {
    const told = { status, visitOn: match.startedOn, durationMinutes: null };
    const visit = aVisit({ ...told, visitingMother, companion });
    return timelineEvents(aMother({ visits: [visit] }), 'nl').find(({ visitId }) => visitId !== undefined)
      ?.detail;
  };
  expect(detailOf(match.visitingMother, null)).toBeNull();
  expect(detailOf(null, null)).toBeNull();
  expect(detailOf(fatma, null)).toBe('Fatma Demir viel in');
  expect(detailOf(match.visitingMother, fatma)).toBe('Fatma Demir ging mee');
  expect(detailOf(fatma, null, 'planned')).toBe('Fatma Demir valt in');
  expect(detailOf(match.visitingMother, fatma, 'planned')).toBe('Fatma Demir gaat mee');
  expect(detailOf(fatma, null, 'cancelled')).toBeNull();
});

test('a reopening is called so, with the time in which she did not take part', () => {
  const states = [
    { state: 'visited', event: 'first-visit', since: '2025-01-06', reason: null, endReason: null },
    { state: 'ended', event: 'end', since: '2025-02-03', reason: null, endReason: null },
    {
      state: 'waiting',
      event: 'reopen',
      since: '2026-02-03',
      reason: 'Zij woont hier weer.',
      endReason: null,
    },
  ] as const;
  const [reopened, ended] = timelineEvents(
    aMother({ states: [...states], visits: [], matches: [] }),
    'nl',
  ).filter(({ kind }) => kind === 'state' || kind === 'end');
  expect(reopened).toMatchObject({ on: '2026-02-03', title: 'heropend' });
  expect(reopened?.detail).toMatch(/^Zij woont hier weer\. In .*4 feb 2025 .* 2 feb 2026 /);
  expect(ended?.on).toBe('2025-02-03');
});

test('who was visited when an end was taken back shows as reopened all the same', () => {
  const states = [
    { state: 'ended', event: 'end', since: '2025-02-03', reason: null, endReason: null },
    { state: 'visited', event: 'reopen', since: '2025-03-03', reason: null, endReason: null },
  ] as const;
  const titles = timelineEvents(aMother({ states: [...states] }), 'nl').map(({ title }) => title);
  expect(titles).toContain('heropend');
});

test('a transfer is an offer until the other location took her over', () => {
  const trajectory = aTrajectory({ state: 'ended', endedOn: '2026-02-03', endReason: 'transferred' });
  const states = [
    { state: 'ended', event: 'transfer-out', since: '2026-02-03', reason: null, endReason: null },
  ] as const;
  const told = (outcome: 'accepted' | 'refused' | 'withdrawn' | null) =>
    timelineEvents(aMother({ trajectory, states: [...states], transfers: [aTransfer({ outcome })] }), 'nl');
  const transfer = (outcome: Parameters<typeof told>[0]) =>
    told(outcome).find(({ kind }) => kind === 'transfer');
  expect(transfer(null)?.title).toBe('Aangeboden aan Breda');
  expect(JSON.stringify(told(null))).not.toMatch(/overgedragen|beëindigd/i);
  expect(transfer('accepted')?.title).toBe('Overgedragen aan Breda');
  expect(transfer('refused')).toMatchObject({ title: 'Aangeboden aan Breda', detail: 'geweigerd' });
  expect(transfer('withdrawn')).toMatchObject({ title: 'Aangeboden aan Breda', detail: 'ingetrokken' });
});

test('a referral to Home-Start says who goes along, and when Home-Start began', () => {
  const told = {
    programme: 'home-start',
    keepsVisitingMother: true,
    referredOn: '2026-02-10',
    reason: 'Zij wil elke week bezoek.',
  } as const;
  const name = aMother().matches[0]?.visitingMother.name;
  const eventsOf = (change: Partial<ReturnType<typeof aReferralOfHers>>) =>
    timelineEvents(aMother({ referrals: [aReferralOfHers({ ...told, ...change })] }), 'nl').filter(
      ({ kind }) => kind === 'referral',
    );
  expect(eventsOf({})).toMatchObject([{ detail: `Zij wil elke week bezoek. ${name} gaat mee` }]);
  expect(eventsOf({ keepsVisitingMother: false })).toMatchObject([{ detail: 'Zij wil elke week bezoek.' }]);
  const begun: Partial<ReturnType<typeof aReferralOfHers>> = {
    state: 'connected',
    stateOn: '2026-03-01',
    steps: [{ state: 'connected', reachedOn: '2026-03-01', note: null }],
  };
  expect(eventsOf(begun)).toMatchObject([
    { on: '2026-03-01', title: 'Home-Start is begonnen', detail: `${name} gaat mee` },
    { on: '2026-02-10', title: 'Doorverwezen naar Home-Start' },
  ]);
});
