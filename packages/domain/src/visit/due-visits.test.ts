import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueState } from '../kernel/due-state.js';
import { addDays, daysBetween } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import {
  clockSettingsArbitrary,
  dueFactsArbitrary,
  visitedArbitrary,
} from '../testing/trajectory-arbitraries.js';
import { aTrajectory } from '../testing/visit-builders.js';
import { dueDates } from './due-dates.js';
import { type ClockFacts, type ClockSettings, type DueVisit, dueVisits } from './due-visits.js';

/** A clock on which a date is overdue from the day after it. */
const withoutGrace = { ...defaultLocationSettings, overdueAfterDays: 0 };
const clock = (facts: Partial<ClockFacts>, today: string, settings: ClockSettings = withoutGrace) =>
  dueVisits(aTrajectory(facts), settings, Temporal.PlainDate.from(today));
const dueIn = (state: DueState, facts: Partial<ClockFacts>, today: string, settings?: ClockSettings) =>
  clock(facts, today, settings)
    .due.filter((date) => date.state === state)
    .map(({ dueOn }) => dueOn);
const overdue = (doneOn: readonly string[], today: string) => dueIn('overdue', { doneOn }, today);

/** Each visit by the due date that it met. */
const meetings = (doneOn: readonly string[]) =>
  Object.fromEntries(
    clock({ doneOn }, '2008-12-31').due.flatMap(({ dueOn, metOn }) =>
      metOn === null ? [] : [[dueOn, metOn]],
    ),
  );

describe('a visit', () => {
  it('meets the nearer of the two due dates around it, a few days early or late', () => {
    expect(meetings(['2008-02-25'])).toEqual({ '2008-02-29': '2008-02-25' });
    expect(meetings(['2008-03-06'])).toEqual({ '2008-02-29': '2008-03-06' });
  });

  it('meets the due date before it where the one after it is as near', () => {
    const started = { startedOn: '2008-06-01', childBornOn: '2008-06-01' };
    const meets = (visitOn: string) =>
      clock({ ...started, doneOn: [visitOn] }, '2008-07-02').due.find(({ metOn }) => metOn !== null)?.dueOn;
    expect(meets('2008-06-16')).toBe('2008-06-01');
    expect(meets('2008-06-17')).toBe('2008-07-01');
  });

  it('meets the other one where the nearer was met by an earlier visit', () => {
    expect(meetings(['2008-01-31', '2008-02-14'])).toEqual({
      '2008-01-31': '2008-01-31',
      '2008-02-29': '2008-02-14',
    });
    expect(overdue(['2008-01-31', '2008-02-14'], '2008-03-08')).toEqual([]);
    expect(overdue(['2008-01-31', '2008-02-14'], '2008-04-01')).toEqual(['2008-03-31']);
  });

  it('on a due date that was met already meets the next one, never the one before', () => {
    expect(meetings(['2008-02-25', '2008-02-29'])).toEqual({
      '2008-02-29': '2008-02-25',
      '2008-03-31': '2008-02-29',
    });
  });

  it('is extra where both are met, and pays for no later month', () => {
    const doneOn = ['2008-01-31', '2008-02-14', '2008-02-20'];
    expect(clock({ doneOn }, '2008-04-08').extra).toEqual(['2008-02-20']);
    expect(overdue(doneOn, '2008-04-08')).toEqual(['2008-03-31']);
  });

  it('that lies before the first due date or after the last one has only that one to meet', () => {
    const late = { endedOn: '2008-02-29', doneOn: ['2008-01-20', '2008-03-20', '2008-03-21'] };
    const { due, extra } = clock(late, '2008-04-01');
    expect(due.map(({ metOn }) => metOn)).toEqual(['2008-01-20', '2008-03-20']);
    expect(extra).toEqual(['2008-03-21']);
  });
});

describe('a due date', () => {
  it('is overdue from the day after the days of grace', () => {
    const at = (today: string) => clock({}, today, defaultLocationSettings).due[1]?.state;
    expect(at('2008-02-28')).toBe('ahead');
    expect(at('2008-02-29')).toBe('due');
    expect(at('2008-03-07')).toBe('due');
    expect(at('2008-03-08')).toBe('overdue');
  });

  it('is overdue the day after it where there are no days of grace', () => {
    expect(overdue(['2008-01-31'], '2008-02-29')).toEqual([]);
    expect(overdue(['2008-01-31'], '2008-03-01')).toEqual(['2008-02-29']);
    expect(overdue(['2008-01-31'], '2008-04-01')).toEqual(['2008-02-29', '2008-03-31']);
  });

  it('is missed where it was passed over before one that was met', () => {
    const doneOn = ['2008-01-31', '2008-03-31'];
    expect(dueIn('missed', { doneOn }, '2008-04-01')).toEqual(['2008-02-29']);
    expect(overdue(doneOn, '2008-04-01')).toEqual([]);
  });

  it('in an absence there is none, and what was not met before it is missed', () => {
    const absences = [{ firstDay: '2008-04-02', lastDay: '2008-09-15' }];
    const back = { absences, doneOn: ['2008-01-31', '2008-02-29'] };
    expect(clock(back, '2008-09-16').due.map(({ dueOn }) => dueOn)).not.toContain('2008-05-31');
    expect(dueIn('missed', back, '2008-09-16')).toEqual(['2008-03-31']);
    expect(dueIn('overdue', back, '2008-09-30')).toEqual([]);
    expect(dueIn('overdue', back, '2008-10-01')).toEqual(['2008-09-30']);
  });

  it('is not met by a visit on the other side of an absence', () => {
    const absences = [{ firstDay: '2008-03-10', lastDay: '2008-03-20' }];
    const met = (doneOn: readonly string[]) =>
      clock({ absences, doneOn }, '2008-04-10').due.flatMap(({ dueOn, metOn }) =>
        metOn === null ? [] : [[dueOn, metOn]],
      );
    expect(met(['2008-02-29', '2008-03-09'])).toEqual([['2008-02-29', '2008-02-29']]);
    expect(met(['2008-03-21', '2008-03-22'])).toEqual([['2008-03-31', '2008-03-21']]);
    expect(met(['2008-03-12'])).toEqual([['2008-02-29', '2008-03-12']]);
  });

  it('that was not met is missed after the end', () => {
    const ended = { endedOn: '2008-04-30', doneOn: ['2008-01-31'] };
    const missed = ['2008-02-29', '2008-03-31', '2008-04-30'];
    expect(dueIn('missed', ended, '2008-05-10')).toEqual(missed);
    expect(dueIn('missed', ended, '2008-04-30')).toEqual(missed);
    expect(dueIn('missed', ended, '2008-04-29')).toEqual([]);
  });
});

const day = (text: string) => Temporal.PlainDate.from(text);
const statesOf = (facts: ClockFacts, settings: ClockSettings, today: string) =>
  new Map(dueVisits(facts, settings, day(today)).due.map(({ dueOn, state }) => [dueOn, state]));
const overdueIn = (facts: ClockFacts, settings: ClockSettings, today: string) =>
  [...statesOf(facts, settings, today)].filter(([, state]) => state === 'overdue').map(([dueOn]) => dueOn);

describe('the clock', () => {
  it('has the due dates, each once, and can be sent as it is', () => {
    fc.assert(
      fc.property(visitedArbitrary, clockSettingsArbitrary, ({ facts, today }, settings) => {
        const visits = dueVisits(facts, settings, day(today));
        expect(visits.due.map(({ dueOn }) => dueOn)).toEqual(dueDates(facts, settings));
        expect(JSON.parse(JSON.stringify(visits))).toEqual(visits);
      }),
    );
  });

  it('lets one visit meet at most one due date, and one due date be met by at most one visit', () => {
    fc.assert(
      fc.property(visitedArbitrary, clockSettingsArbitrary, ({ facts, today }, settings) => {
        const { due, extra } = dueVisits(facts, settings, day(today));
        const metOn = due.map((date) => date.metOn).filter((visit) => visit !== null);
        expect([...metOn, ...extra].toSorted()).toEqual(facts.doneOn.toSorted());
      }),
    );
  });

  it('lets a visit meet one of the two due dates around it, and pass over a nearer one that was met before', () => {
    fc.assert(
      fc.property(visitedArbitrary, clockSettingsArbitrary, ({ facts, today }, settings) => {
        const { due, extra } = dueVisits(facts, settings, day(today));
        const isReached = (visitOn: string, dueOn: string) =>
          facts.absences.every(
            ({ firstDay, lastDay }) =>
              [visitOn, dueOn].some((on) => firstDay <= on && on <= lastDay) ||
              visitOn < firstDay === dueOn < firstDay,
          );
        const around = (visitOn: string) =>
          [due.findLast(({ dueOn }) => dueOn <= visitOn), due.find(({ dueOn }) => dueOn > visitOn)].filter(
            (date) => date !== undefined && isReached(visitOn, date.dueOn),
          ) as DueVisit[];
        const wasMetBy = (visitOn: string) => (date: DueVisit) => (date.metOn ?? '9999') <= visitOn;
        for (const { dueOn, metOn } of due) {
          if (metOn === null) continue;
          const [distance, both] = [Math.abs(daysBetween(dueOn, metOn)), around(metOn)];
          expect(both.map((date) => date.dueOn)).toContain(dueOn);
          const nearer = both.filter((date) => Math.abs(daysBetween(date.dueOn, metOn)) < distance);
          expect(nearer.every(wasMetBy(metOn))).toBe(true);
        }
        for (const visitOn of extra) expect(around(visitOn).every(wasMetBy(visitOn))).toBe(true);
      }),
    );
  });

  it('calls late what was not met, is past and lies after the last that was met and after every absence', () => {
    fc.assert(
      fc.property(visitedArbitrary, clockSettingsArbitrary, ({ facts: drawn, today }, settings) => {
        const facts = { ...drawn, endedOn: null };
        const { due } = dueVisits(facts, settings, day(today));
        const lastMet = due.findLast(({ metOn }) => metOn !== null)?.dueOn ?? '';
        const away = facts.absences.at(-1)?.lastDay ?? '';
        const late = due
          .filter(({ dueOn }) => dueOn > lastMet && dueOn > away && dueOn < today)
          .map(({ dueOn }) => dueOn);
        expect(overdueIn(facts, { ...settings, overdueAfterDays: 0 }, today)).toEqual(late);
      }),
    );
  });

  it('never makes anyone later by another visit', () => {
    fc.assert(
      fc.property(visitedArbitrary, clockSettingsArbitrary, fc.nat(900), (drawn, settings, offset) => {
        const { facts, today } = drawn;
        const more = { ...facts, doneOn: [...facts.doneOn, addDays(facts.startedOn, offset)] };
        const before = overdueIn(facts, settings, today);
        expect(before).toEqual(expect.arrayContaining(overdueIn(more, settings, today)));
      }),
    );
  });

  it('does not ask in which order the visits were recorded', () => {
    fc.assert(
      fc.property(
        visitedArbitrary.chain(({ facts, today }) =>
          fc.record({
            facts: fc.constant(facts),
            today: fc.constant(today),
            shuffled: fc.shuffledSubarray([...facts.doneOn], { minLength: facts.doneOn.length }),
          }),
        ),
        clockSettingsArbitrary,
        ({ facts, today, shuffled }, settings) => {
          expect(dueVisits({ ...facts, doneOn: shuffled }, settings, day(today))).toEqual(
            dueVisits(facts, settings, day(today)),
          );
        },
      ),
    );
  });

  it('never calls late who was visited on the first day and once between each two due dates', () => {
    fc.assert(
      fc.property(
        dueFactsArbitrary,
        clockSettingsArbitrary,
        fc.array(fc.nat(30), { minLength: 60, maxLength: 60 }),
        fc.nat(59),
        (drawn, settings, offsets, months) => {
          const facts = { ...drawn, pauses: [], absences: [], endedOn: null };
          const due = dueDates(facts, settings);
          fc.pre(due.length > 1);
          // One visit after each due date, and no later than the next.
          const between = due.slice(1).map((next, index) => {
            const gap = daysBetween(due[index] ?? '', next);
            return addDays(next, -((offsets[index] ?? 0) % gap));
          });
          const today = due[Math.min(months, due.length - 1)] ?? facts.startedOn;
          const doneOn = [facts.startedOn, ...between].filter((visitOn) => visitOn <= today);
          expect(overdueIn({ ...facts, doneOn }, settings, today)).toEqual([]);
        },
      ),
    );
  });

  it('never calls late what was missed', () => {
    fc.assert(
      fc.property(visitedArbitrary, clockSettingsArbitrary, fc.nat(900), (drawn, settings, later) => {
        const { facts, today } = drawn;
        const missed = [...statesOf(facts, settings, today)].filter(([, state]) => state === 'missed');
        const then = statesOf(facts, settings, addDays(today, later));
        for (const [dueOn] of missed) expect(then.get(dueOn)).toBe('missed');
      }),
    );
  });

  it('calls nothing late before its day and its days of grace are over, nor after the end', () => {
    fc.assert(
      fc.property(visitedArbitrary, clockSettingsArbitrary, ({ facts, today }, settings) => {
        const late = overdueIn(facts, settings, today);
        for (const dueOn of late) expect(addDays(dueOn, settings.overdueAfterDays) < today).toBe(true);
        if (facts.endedOn !== null && facts.endedOn <= today) expect(late).toEqual([]);
      }),
    );
  });

  it('has nothing late right after a visit', () => {
    fc.assert(
      fc.property(dueFactsArbitrary, clockSettingsArbitrary, fc.nat(600), (drawn, settings, days) => {
        const today = addDays(drawn.startedOn, days);
        expect(overdueIn({ ...drawn, endedOn: null, doneOn: [today] }, settings, today)).toEqual([]);
      }),
    );
  });

  it('expects until today as the annual registration expects', () => {
    fc.assert(
      fc.property(visitedArbitrary, clockSettingsArbitrary, ({ facts, today }, settings) => {
        const { due, expected } = dueVisits(facts, settings, day(today));
        expect(due.slice(0, expected).every(({ dueOn }) => dueOn <= today)).toBe(true);
        expect(due.slice(expected).every(({ dueOn }) => dueOn > today)).toBe(true);
      }),
    );
  });
});
