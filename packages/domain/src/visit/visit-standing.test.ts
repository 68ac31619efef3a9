import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../kernel/iso-date.js';
import { pausedOn } from '../kernel/period.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { openMatch } from '../matching/match.js';
import { standingFactsArbitrary, standingSettingsArbitrary } from '../testing/trajectory-arbitraries.js';
import { someStandingFacts } from '../testing/visit-builders.js';
import {
  compareStandings,
  isToRecord,
  nextVisitOn,
  type StandingFacts,
  visitStanding,
  visitStandings,
  waitingSince,
} from './visit-standing.js';
import { visitStandingSchema } from './visit-standing-schema.js';
import { visitSummary } from './visit-summary.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (today: string, facts: Partial<StandingFacts> = {}, settings = {}) =>
  visitStanding(someStandingFacts(facts), { ...defaultLocationSettings, ...settings }, day(today));
const first = { visitOn: '2008-01-31', status: 'done' } as const;
const planned = (visitOn: string) => ({ visits: [first, { visitOn, status: 'planned' as const }] });

describe('the standing of her visits', () => {
  // First visit on 31 January 2008: the next due dates are 29 February and 31 March.
  it.each([
    ['2008-02-14', { state: 'nothing-due', on: '2008-02-29' }],
    ['2008-02-15', { state: 'to-plan', on: '2008-02-29', isFirst: false }],
    ['2008-02-29', { state: 'to-plan', on: '2008-02-29', isFirst: false }],
    ['2008-03-07', { state: 'to-plan', on: '2008-02-29', isFirst: false }],
    ['2008-03-08', { state: 'overdue', on: '2008-02-29', isFirst: false, daysOverdue: 8, open: 1 }],
    ['2008-04-01', { state: 'overdue', on: '2008-02-29', isFirst: false, daysOverdue: 32, open: 2 }],
  ])('on %s is %o', (today, expected) => {
    expect(at(today)).toEqual(expected);
  });

  it('has the days of grace and the days ahead that her location sets', () => {
    expect(at('2008-03-08', {}, { overdueAfterDays: 14 }).state).toBe('to-plan');
    expect(at('2008-03-15', {}, { overdueAfterDays: 14 }).state).toBe('overdue');
    expect(at('2008-02-15', {}, { planAheadDays: 13 }).state).toBe('nothing-due');
  });

  it('is planned from today on, and to be recorded from the day after', () => {
    expect(at('2008-03-20', planned('2008-03-20'))).toEqual({ state: 'planned', on: '2008-03-20' });
    expect(at('2008-03-21', planned('2008-03-20'))).toEqual({ state: 'to-record', on: '2008-03-20' });
  });

  it('is told by the oldest of several that were planned', () => {
    const visits = (['2008-04-20', '2008-03-18', '2008-03-25'] as const).map((visitOn) => ({
      visitOn,
      status: 'planned' as const,
    }));
    expect(at('2008-03-20', { visits: [first, ...visits] })).toEqual({
      state: 'to-record',
      on: '2008-03-18',
    });
    expect(at('2008-03-10', { visits: [first, ...visits] })).toEqual({ state: 'planned', on: '2008-03-18' });
  });

  it('is due from the start of a match without visits, and overdue after the days ahead', () => {
    const fresh = { state: 'matched', startedOn: null, visits: [] } as const;
    expect(at('2008-01-25', fresh)).toEqual({ state: 'to-plan', on: '2008-01-25', isFirst: true });
    expect(at('2008-02-08', fresh)).toEqual({ state: 'to-plan', on: '2008-01-25', isFirst: true });
    expect(at('2008-02-09', fresh)).toEqual({
      state: 'overdue',
      on: '2008-01-25',
      isFirst: true,
      daysOverdue: 15,
      open: 1,
    });
  });

  it('is a pause on both its days, and goes on after it', () => {
    const pauses = [{ firstDay: '2008-02-10', lastDay: '2008-03-20' }];
    expect(at('2008-02-10', { pauses })).toEqual({ state: 'paused', on: '2008-02-10', until: '2008-03-20' });
    expect(at('2008-03-20', { pauses }).state).toBe('paused');
    expect(at('2008-03-21', { pauses })).toEqual({ state: 'to-plan', on: '2008-03-31', isFirst: false });
    const open = [{ firstDay: '2008-02-10', lastDay: null }];
    expect(at('2009-01-01', { pauses: open })).toEqual({ state: 'paused', on: '2008-02-10', until: null });
  });

  it('waits for a match since the last one ended, or since she began to wait', () => {
    const matches = [{ startedOn: '2008-01-25', endedOn: '2008-03-01' }];
    const waiting = { state: 'waiting', matches } as const;
    expect(at('2008-04-10', waiting)).toEqual({ state: 'waits-for-match', on: '2008-03-01' });
    expect(at('2008-04-10', { ...waiting, stateSince: '2008-04-01' }).on).toBe('2008-04-01');
    expect(at('2008-04-10', { ...waiting, stateSince: null, matches: [] }).on).toBeNull();
    expect(at('2008-04-10', { ...waiting, ...planned('2008-04-12') }).state).toBe('planned');
    const pauses = [{ firstDay: '2008-04-01', lastDay: null }];
    expect(at('2008-04-10', { ...waiting, pauses }).state).toBe('paused');
  });

  it('has nothing due when no due date is left', () => {
    expect(at('2009-06-10', { visits: [first, { visitOn: '2009-05-31', status: 'done' }] })).toEqual({
      state: 'nothing-due',
      on: null,
    });
  });

  it('is none before the intake is finished, and none after the end', () => {
    for (const state of ['prospect', 'intake'] as const)
      expect(at('2008-03-20', { state, startedOn: null, matches: [], visits: [] })).toEqual({
        state: 'in-intake',
        on: null,
      });
    expect(at('2008-03-20', { state: 'ended', endedOn: '2008-03-01', ...planned('2008-02-20') })).toEqual({
      state: 'ended',
      on: '2008-03-01',
    });
  });

  it('counts nothing of the time before she was reopened', () => {
    const absences = [{ firstDay: '2008-02-10', lastDay: '2008-06-14' }];
    expect(at('2008-06-14', {}).state).toBe('overdue');
    expect(at('2008-06-20', { absences })).toEqual({ state: 'to-plan', on: '2008-06-30', isFirst: false });
    expect(at('2008-07-08', { absences })).toMatchObject({ state: 'overdue', on: '2008-06-30', open: 1 });
    const unvisited = { state: 'matched', startedOn: null, visits: [], absences } as const;
    expect(at('2008-06-15', unvisited)).toEqual({ state: 'to-plan', on: '2008-06-15', isFirst: true });
  });

  it('sees the child of whom no birth is recorded as born at the first visit', () => {
    const [known, unknown] = [{ childBornOn: '2008-01-31' }, { childBornOn: null }];
    for (const today of ['2008-03-08', '2009-07-20', '2009-09-01'])
      expect(at(today, unknown)).toEqual(at(today, known));
  });
});

const noon = '2008-06-15';
const today = day(noon);
const anyFacts = standingFactsArbitrary(noon);

describe('a standing', () => {
  it('can be sent as it is, and is the same whatever the order of the facts', () => {
    fc.assert(
      fc.property(anyFacts, standingSettingsArbitrary, (facts, settings) => {
        const standing = visitStanding(facts, settings, today);
        expect(visitStandingSchema.parse(JSON.parse(JSON.stringify(standing)))).toEqual(standing);
        const turned = {
          ...facts,
          visits: facts.visits.toReversed(),
          pauses: facts.pauses.toReversed(),
          matches: facts.matches.toReversed(),
        };
        expect(visitStanding(turned, settings, today)).toEqual(standing);
      }),
    );
  });

  it('calls nobody late who is paused, unmatched, planned, in her intake or at her end', () => {
    fc.assert(
      fc.property(anyFacts, standingSettingsArbitrary, (facts, settings) => {
        const mayBeLate =
          facts.state !== 'prospect' &&
          facts.state !== 'intake' &&
          facts.state !== 'ended' &&
          !pausedOn(facts.pauses, noon) &&
          openMatch(facts.matches) !== null &&
          facts.visits.every(({ status }) => status !== 'planned');
        if (!mayBeLate) expect(visitStanding(facts, settings, today).state).not.toBe('overdue');
      }),
    );
  });

  it('is planned or to be recorded exactly while a visit is planned on her way, in no pause or ahead of one', () => {
    fc.assert(
      fc.property(anyFacts, standingSettingsArbitrary, (facts, settings) => {
        const { state } = visitStanding(facts, settings, today);
        const isOnHerWay = state !== 'ended' && state !== 'in-intake';
        const isPlanned =
          isOnHerWay &&
          facts.visits.some(
            ({ status, visitOn }) =>
              status === 'planned' &&
              (!pausedOn(facts.pauses, visitOn) || (visitOn >= noon && !pausedOn(facts.pauses, noon))),
          );
        expect(state === 'planned' || state === 'to-record').toBe(isPlanned);
        const waits = isOnHerWay && facts.visits.some((visit) => isToRecord(visit, facts.pauses, noon));
        expect(state === 'to-record').toBe(waits);
      }),
    );
  });

  it('is overdue since no day of an absence, nor one before it', () => {
    fc.assert(
      fc.property(anyFacts, standingSettingsArbitrary, (facts, settings) => {
        const standing = visitStanding(facts, settings, today);
        fc.pre(standing.state === 'overdue');
        for (const { lastDay } of facts.absences) expect(standing.on > lastDay).toBe(true);
      }),
    );
  });

  it('never asks to record a visit that was left to stand in a pause', () => {
    fc.assert(
      fc.property(anyFacts, standingSettingsArbitrary, (facts, settings) => {
        const standing = visitStanding(facts, settings, today);
        if (standing.state === 'to-record') expect(pausedOn(facts.pauses, standing.on)).toBe(false);
      }),
    );
    const pauses = [{ firstDay: '2008-03-01', lastDay: '2008-03-31' }];
    const visits = [{ visitOn: '2008-03-10', status: 'planned' as const }];
    const stateOn = (on: string) =>
      visitStanding(someStandingFacts({ pauses, visits }), defaultLocationSettings, day(on)).state;
    expect(stateOn('2008-02-29')).toBe('planned');
    expect(stateOn('2008-03-05')).toBe('paused');
    expect(stateOn('2008-03-20')).toBe('paused');
    expect(stateOn('2008-05-15')).not.toBe('to-record');
  });

  it('is overdue from the first day after the days of grace on, and due on that day before', () => {
    fc.assert(
      fc.property(anyFacts, standingSettingsArbitrary, (facts, settings) => {
        const standing = visitStanding(facts, settings, today);
        fc.pre(standing.state === 'overdue');
        const grace = standing.isFirst ? settings.planAheadDays : settings.overdueAfterDays;
        expect(standing.daysOverdue).toBe(daysBetween(standing.on, noon));
        expect(standing.daysOverdue).toBeGreaterThan(grace);
        const lastOfGrace = addDays(standing.on, grace);
        fc.pre(!pausedOn(facts.pauses, lastOfGrace));
        const before = { ...facts, visits: facts.visits.filter(({ visitOn }) => visitOn <= lastOfGrace) };
        const then = visitStanding(before, settings, day(lastOfGrace));
        expect([then.state, then.on]).toEqual(['to-plan', standing.on]);
      }),
    );
  });

  it('is never later by another visit that was made', () => {
    fc.assert(
      fc.property(anyFacts, standingSettingsArbitrary, fc.nat(600), (facts, settings, days) => {
        fc.pre(facts.startedOn !== null);
        const visitOn = addDays(facts.startedOn ?? noon, days);
        fc.pre(visitOn <= noon);
        const daysLate = (visits: StandingFacts['visits']) => {
          const standing = visitStanding({ ...facts, visits }, settings, today);
          return standing.state === 'overdue' ? standing.daysOverdue : 0;
        };
        const more = [...facts.visits, { visitOn, status: 'done' as const }];
        expect(daysLate(more)).toBeLessThanOrEqual(daysLate(facts.visits));
      }),
    );
  });

  it('is one of each state somewhere', () => {
    const seen = fc
      .sample(anyFacts, { numRuns: 1500, seed: 20_081_231 })
      .map((facts) => visitStanding(facts, defaultLocationSettings, today).state);
    expect(visitStandings.values.filter((state) => !seen.includes(state))).toEqual([]);
  });

  it('is in a total order: what presses most first, and then the earliest day', () => {
    fc.assert(
      fc.property(fc.array(anyFacts, { maxLength: 8 }), standingSettingsArbitrary, (all, settings) => {
        const standings = all
          .map((facts) => visitStanding(facts, settings, today))
          .toSorted(compareStandings);
        const ranks = standings.map(({ state }) => visitStandings.values.indexOf(state));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        standings.slice(1).forEach((later, index) => {
          const earlier = standings[index];
          if (earlier?.state === later.state)
            expect((earlier.on ?? '9999') <= (later.on ?? '9999')).toBe(true);
          expect(compareStandings(earlier ?? later, later) + compareStandings(later, earlier ?? later)).toBe(
            0,
          );
        });
      }),
    );
  });
});

describe('her visits at a glance', () => {
  it('hold the standing beside what was done and expected', () => {
    const visits = [first, { visitOn: '2008-02-27', status: 'done' as const }];
    expect(visitSummary(someStandingFacts({ visits }), defaultLocationSettings, day('2008-04-10'))).toEqual({
      standing: { state: 'overdue', on: '2008-03-31', isFirst: false, daysOverdue: 10, open: 1 },
      lastVisitOn: '2008-02-27',
      visitsDone: 2,
      visitsExpected: 3,
    });
  });

  it('are none before the first', () => {
    const facts = someStandingFacts({ state: 'matched', startedOn: null, visits: [] });
    expect(visitSummary(facts, defaultLocationSettings, day('2008-02-01'))).toMatchObject({
      lastVisitOn: null,
      visitsDone: 0,
      visitsExpected: 0,
    });
  });

  it('have a next visit on the day that stands for it, and none where none is asked', () => {
    const next = (facts: Partial<StandingFacts>, onDay = '2008-03-31') =>
      nextVisitOn(
        visitStanding(someStandingFacts({ visits: [first], ...facts }), defaultLocationSettings, day(onDay)),
      );
    const done = (visitOn: string) => ({ visits: [first, { visitOn, status: 'done' as const }] });
    expect(next(done('2008-02-27'))).toBe('2008-03-31');
    expect(next(done('2008-03-30'))).toBe('2008-04-30');
    expect(next(done('2008-02-27'), '2008-04-20')).toBe('2008-03-31');
    expect(next({ visits: [first, { visitOn: '2008-05-03', status: 'planned' }] })).toBe('2008-05-03');
    expect(next({ pauses: [{ firstDay: '2008-03-30', lastDay: null }] })).toBeNull();
    expect(next({ matches: [] })).toBeNull();
    expect(next({ state: 'ended', endedOn: '2008-03-30' })).toBeNull();
  });

  it('say since when somebody waits only of what is known', () => {
    expect(waitingSince({ stateSince: null, matches: [] })).toBeNull();
    expect(
      waitingSince({ stateSince: null, matches: [{ startedOn: '2008-01-01', endedOn: null }] }),
    ).toBeNull();
  });
});
