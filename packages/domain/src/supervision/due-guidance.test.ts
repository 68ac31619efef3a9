import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import { calendarMonth } from '../kernel/period.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { guidanceFactsArbitrary, guidancePolicyArbitrary } from '../testing/guidance-arbitraries.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { activeDays, activeMonths, monthsWith } from './active-months.js';
import { dueGuidance, type GuidanceFacts, type GuidancePolicy, heldDays } from './due-guidance.js';
import { guidanceRhythm } from './guidance-rhythm.js';
import { guidanceStanding } from './guidance-standing.js';

const since = (firstDay: string, lastDay: string | null = null) => ({ firstDay, lastDay });
const held = (...days: readonly string[]) => days.map((on) => ({ on, status: 'done' as const }));
const facts = (change: Partial<GuidanceFacts> = {}): GuidanceFacts => ({
  matched: [since('2008-01-10')],
  pauses: [],
  guidance: [],
  ...change,
});
const onDay = (today: string) => Temporal.PlainDate.from(today);
const statesOn = (
  today: string,
  change: Partial<GuidanceFacts>,
  policy: GuidancePolicy = defaultLocationSettings,
) =>
  Object.fromEntries(
    dueGuidance('supervision', facts(change), policy, onDay(today)).map(({ dueOn, state }) => [dueOn, state]),
  );
const every = (supervisionEveryMonths: number) => ({ ...defaultLocationSettings, supervisionEveryMonths });
const todayArbitrary = dateArbitrary('2007-06-01', '2010-06-01');

describe('supervision', () => {
  it('is due by the end of each month with an active match', () => {
    expect(statesOn('2008-03-08', { guidance: held('2008-02-07') })).toEqual({
      '2008-01-31': 'missed',
      '2008-02-29': 'met',
      '2008-03-31': 'due',
      '2008-04-30': 'ahead',
    });
  });

  it('that went by is overdue until something is held, and missed from then on', () => {
    expect(statesOn('2008-03-08', {})['2008-02-29']).toBe('overdue');
    expect(statesOn('2008-03-08', { guidance: held('2008-03-01') })['2008-02-29']).toBe('missed');
  });

  it('is nobody’s to make up for once nobody is visited any more', () => {
    const ended = { matched: [since('2008-01-10', '2008-02-20')] };
    expect(statesOn('2008-03-08', ended)).toEqual({ '2008-01-31': 'missed', '2008-02-29': 'missed' });
  });

  it('is not due in a month that she is away from first to last, and is in one that she is not', () => {
    const pauses = [since('2008-02-01', '2008-03-15')];
    expect(Object.keys(statesOn('2008-03-31', { pauses }))).toEqual([
      '2008-01-31',
      '2008-03-31',
      '2008-04-30',
    ]);
  });

  it('is not due in the month in which a match began at its end, and is in the next', () => {
    const began = (day: string) => ({ matched: [since(day)] });
    expect(statesOn('2008-01-28', began('2008-01-27'))).toEqual({ '2008-02-29': 'ahead' });
    expect(statesOn('2008-02-01', began('2008-01-27'))).toEqual({
      '2008-02-29': 'due',
      '2008-03-31': 'ahead',
    });
    expect(Object.keys(statesOn('2008-01-28', began('2008-01-18')))).toContain('2008-01-31');
    expect(Object.keys(statesOn('2008-01-28', began('2008-01-19')))).not.toContain('2008-01-31');
  });

  it('is not due in a month that has few days left beside an end or an absence', () => {
    const keys = (change: Partial<GuidanceFacts>) => Object.keys(statesOn('2008-03-20', change));
    expect(keys({ matched: [since('2008-01-10', '2008-03-02')] })).toEqual(['2008-01-31', '2008-02-29']);
    expect(keys({ pauses: [since('2008-02-03', '2008-02-27')] })).not.toContain('2008-02-29');
    const rematched = [since('2008-01-10', '2008-02-08'), since('2008-02-22')];
    expect(keys({ matched: rematched })).toContain('2008-02-29');
  });

  it('is due in such a month too where the location asks for it from the first day on', () => {
    const policy = { ...defaultLocationSettings, guidanceFromDays: 1 };
    expect(statesOn('2008-01-28', { matched: [since('2008-01-27')] }, policy)).toMatchObject({
      '2008-01-31': 'due',
    });
  });

  it('of every month is due in exactly the months with so many days of an active match as the location asks', () => {
    const least = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(guidanceFactsArbitrary, least, todayArbitrary, (given, guidanceFromDays, today) => {
        const policy = { ...every(1), guidanceFromDays };
        const due = dueGuidance('supervision', given, policy, onDay(today))
          .map(({ dueOn }) => dueOn.slice(0, 7))
          .filter((month) => month <= today.slice(0, 7));
        const { matched, pauses } = given;
        const enough = activeMonths(matched, pauses, today).filter(
          (month) => activeDays(month, matched, pauses) >= guidanceFromDays,
        );
        expect(due).toEqual(enough);
      }),
    );
  });

  it('is due once in so many months as the location chose, and anything held in them meets it', () => {
    expect(statesOn('2008-06-15', { guidance: held('2008-03-03') }, every(2))).toEqual({
      '2008-02-29': 'missed',
      '2008-04-30': 'met',
      '2008-06-30': 'due',
      '2008-08-31': 'ahead',
    });
  });

  it('counts the months with an active match on, whatever lay between', () => {
    const matched = [since('2008-01-10', '2008-01-31'), since('2008-07-01')];
    expect(Object.keys(statesOn('2008-07-15', { matched }, every(2)))).toEqual(['2008-07-31', '2008-09-30']);
  });

  it('held in the same month counts once, however often', () => {
    fc.assert(
      fc.property(guidanceFactsArbitrary, guidancePolicyArbitrary, todayArbitrary, (given, policy, today) => {
        const twice = { ...given, guidance: [...given.guidance, ...given.guidance] };
        const due = (of: GuidanceFacts) => dueGuidance('supervision', of, policy, onDay(today));
        expect(due(twice)).toEqual(due(given));
      }),
    );
  });

  it('of every month is met in exactly the months supervised among the months matched, asked for from the first day', () => {
    fc.assert(
      fc.property(guidanceFactsArbitrary, todayArbitrary, (given, today) => {
        const policy = { ...every(1), guidanceFromDays: 1 };
        const due = dueGuidance('supervision', given, policy, onDay(today));
        const met = due.filter(({ state }) => state === 'met').map(({ dueOn }) => dueOn.slice(0, 7));
        const months = activeMonths(given.matched, given.pauses, today);
        const supervised = monthsWith(months, heldDays(given.guidance));
        expect(met.filter((month) => month <= today.slice(0, 7))).toEqual(supervised);
      }),
    );
  });

  it('asks for one session, however much went by without any', () => {
    expect(statesOn('2008-05-08', {})).toMatchObject({ '2008-03-31': 'missed', '2008-04-30': 'overdue' });
    fc.assert(
      fc.property(guidanceFactsArbitrary, guidancePolicyArbitrary, todayArbitrary, (given, policy, today) => {
        const due = dueGuidance('supervision', given, policy, onDay(today));
        expect(due.filter(({ state }) => state === 'overdue').length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('that one more session is held never becomes overdue by it', () => {
    fc.assert(
      fc.property(
        guidanceFactsArbitrary,
        guidancePolicyArbitrary,
        todayArbitrary,
        todayArbitrary,
        (given, policy, today, on) => {
          const overdue = (of: GuidanceFacts) =>
            dueGuidance('supervision', of, policy, onDay(today))
              .filter(({ state }) => state === 'overdue')
              .map(({ dueOn }) => dueOn);
          const more = { ...given, guidance: [...given.guidance, ...held(on)] };
          expect(overdue(given)).toEqual(expect.arrayContaining(overdue(more)));
        },
      ),
    );
  });

  it('by another choice from a day on changes nothing that was due before it', () => {
    fc.assert(
      fc.property(
        guidanceFactsArbitrary,
        guidancePolicyArbitrary,
        todayArbitrary,
        fc.integer({ min: 1, max: 12 }),
        todayArbitrary,
        (given, policy, today, supervisionEveryMonths, from) => {
          const before = policy.guidancePolicies?.filter(({ validFrom }) => validFrom < from) ?? [];
          const dueBefore = (guidancePolicies: GuidancePolicy['guidancePolicies']) =>
            dueGuidance(
              'supervision',
              given,
              { ...policy, guidancePolicies: guidancePolicies ?? [] },
              onDay(today),
            )
              .map(({ dueOn }) => dueOn)
              .filter((dueOn) => dueOn < from);
          const same = { validFrom: from, meetingEveryMonths: 1 };
          const other = { ...same, supervisionEveryMonths, guidanceFromDays: 1 };
          const held = { ...same, supervisionEveryMonths: 1, guidanceFromDays: 14 };
          expect(dueBefore([...before, other])).toEqual(dueBefore([...before, held]));
        },
      ),
    );
  });
});

describe('where supervision stands', () => {
  const standing = (today: string, change: Partial<GuidanceFacts> = {}) =>
    guidanceStanding('supervision', facts(change), defaultLocationSettings, onDay(today));

  it('asks for nothing in the last days of the month in which her match began', () => {
    const matched = [since('2008-01-27')];
    expect(standing('2008-01-28', { matched })).toEqual({ state: 'nothing-due', on: '2008-02-29' });
    expect(standing('2008-02-01', { matched })).toEqual({ state: 'nothing-due', on: '2008-02-29' });
    expect(standing('2008-03-01', { matched })).toMatchObject({ state: 'overdue', on: '2008-02-29' });
  });

  it('is overdue from the day after the month', () => {
    expect(standing('2008-02-01')).toEqual({ state: 'overdue', on: '2008-01-31', daysOverdue: 1 });
  });

  it('is to be planned when the end of the month is near', () => {
    const guidance = held('2008-01-25');
    expect(standing('2008-02-14', { guidance })).toEqual({ state: 'nothing-due', on: '2008-02-29' });
    expect(standing('2008-02-15', { guidance })).toEqual({ state: 'to-plan', on: '2008-02-29' });
  });

  it('asks nothing while a session is planned, and after its day asks to record it', () => {
    const guidance = [{ on: '2008-03-07', status: 'planned' as const }];
    expect(standing('2008-03-07', { guidance })).toEqual({ state: 'planned', on: '2008-03-07' });
    expect(standing('2008-03-08', { guidance })).toEqual({ state: 'to-record', on: '2008-03-07' });
  });

  it('asks nothing of who is away or visits nobody', () => {
    expect(standing('2008-03-08', { pauses: [since('2008-03-01')] }).state).toBe('paused');
    expect(standing('2008-03-08', { matched: [] })).toEqual({ state: 'not-matched', on: null });
  });

  it('of who has stopped is that she has, from that day on, and no session is due any more', () => {
    const matched = [{ firstDay: '2008-01-10', lastDay: '2008-03-08' }];
    expect(standing('2008-03-07', { matched, stoppedOn: '2008-03-08' }).state).toBe('overdue');
    const stopped = { state: 'stopped', on: '2008-03-08' };
    expect(standing('2008-03-08', { matched, stoppedOn: '2008-03-08' })).toEqual(stopped);
    expect(standing('2008-05-01', { matched, stoppedOn: '2008-03-08' })).toEqual(stopped);
    const given = facts({ matched, stoppedOn: '2008-03-08' });
    const due = dueGuidance('supervision', given, defaultLocationSettings, onDay('2008-03-08'));
    expect(due.map(({ state }) => state)).not.toContain('overdue');
    const guidance = [{ on: '2008-03-07', status: 'planned' as const }];
    expect(standing('2008-03-09', { matched, guidance, stoppedOn: '2008-03-08' }).state).toBe('to-record');
  });

  it('is overdue exactly where the picture has something overdue', () => {
    fc.assert(
      fc.property(guidanceFactsArbitrary, guidancePolicyArbitrary, todayArbitrary, (given, policy, today) => {
        const settings = { ...policy, planAheadDays: 14 };
        const months = guidanceRhythm('supervision', given, settings, onDay(today), 1200);
        const overdue = months.reduce((sum, month) => sum + month.overdue, 0);
        const { state } = guidanceStanding('supervision', given, settings, onDay(today));
        expect(overdue > 0).toBe(state === 'overdue');
      }),
    );
  });
});

describe('the rhythm', () => {
  it('counts each due round once, and everything that was held', () => {
    fc.assert(
      fc.property(guidanceFactsArbitrary, guidancePolicyArbitrary, todayArbitrary, (given, policy, today) => {
        const settings = { ...policy, planAheadDays: 14 };
        const months = guidanceRhythm('supervision', given, settings, onDay(today), 1200);
        const total = (name: 'due' | 'done') => months.reduce((sum, month) => sum + month[name], 0);
        const due = dueGuidance('supervision', given, policy, onDay(today));
        expect(total('done')).toBe(heldDays(given.guidance).length);
        expect(total('due')).toBe(due.filter(({ state }) => state !== 'ahead').length);
      }),
    );
  });

  it('goes back so many months as are asked for', () => {
    const months = guidanceRhythm('supervision', facts(), defaultLocationSettings, onDay('2008-06-08'), 3);
    expect(months.map(({ month }) => month)).toEqual(['2008-04', '2008-05', '2008-06']);
  });
});

describe('months with an active match', () => {
  it('are those with a day on which she is matched and not away', () => {
    const periodArbitrary = fc
      .tuple(dateArbitrary('2007-06-01', '2009-06-01'), fc.nat(200))
      .map(([firstDay, days]) => ({ firstDay, lastDay: addDays(firstDay, days) }));
    const periods = fc.array(periodArbitrary, { maxLength: 3 });
    fc.assert(
      fc.property(periods, periods, (matched, pauses) => {
        const isIn = (of: typeof matched, day: string) =>
          of.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
        const days = new Map<string, number>();
        for (let day = '2007-06-01'; day < '2010-01-01'; day = addDays(day, 1)) {
          const month = isoMonthOf(monthIndexOf(day));
          if (isIn(matched, day) && !isIn(pauses, day)) days.set(month, (days.get(month) ?? 0) + 1);
        }
        const months = activeMonths(matched, pauses, '2010-01-01');
        expect(months).toEqual([...days.keys()]);
        for (const month of months) expect(activeDays(month, matched, pauses)).toBe(days.get(month));
      }),
    );
  });

  it('end on the last day of the month', () => {
    expect(calendarMonth('2008-02')).toEqual({ firstDay: '2008-02-01', lastDay: '2008-02-29' });
  });
});
