import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { childAgeInMonths } from '../kernel/child-age.js';
import { daysInMonth } from '../kernel/iso-date.js';
import { calendarYear, type Period, periodIncludes } from '../kernel/period.js';
import { comparePlainDates, type PlainDate, Temporal } from '../kernel/plain-date.js';
import { visitAgenda } from './agenda.js';
import { dueDates, expectedVisits, type VisitedTrajectory } from './schedule.js';
import { defaultVisitPolicy, type VisitPolicy } from './visit-policy.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const trajectory = (
  startedOn: string,
  rest: { endedOn?: string; childBornOn?: string; pauses?: readonly Period[] } = {},
): VisitedTrajectory => ({
  startedOn: day(startedOn),
  endedOn: rest.endedOn === undefined ? null : day(rest.endedOn),
  childBornOn: rest.childBornOn ?? startedOn.slice(0, 7),
  pauses: rest.pauses ?? [],
});
const texts = (days: readonly PlainDate[]) => days.map(String);

const anyDay = fc
  .oneof(fc.integer({ min: 0, max: 8000 }), fc.constantFrom(30, 59, 1520, 1490, 2981))
  .map((days) => day('2000-01-01').add({ days }));
const anyTrajectory = fc
  .record({
    startedOn: anyDay,
    daysToEnd: fc.option(fc.nat(900), { nil: null }),
    ageAtStart: fc.integer({ min: -9, max: 20 }),
    pauses: fc.array(fc.tuple(fc.nat(600), fc.nat(120)), { maxLength: 2 }),
  })
  .map(({ startedOn, daysToEnd, ageAtStart, pauses }) => ({
    startedOn,
    endedOn: daysToEnd === null ? null : startedOn.add({ days: daysToEnd }),
    childBornOn: startedOn.subtract({ months: ageAtStart }).toString().slice(0, 7),
    pauses: pauses.map(([from, length]) => {
      const firstDay = startedOn.add({ days: from });
      return { firstDay, lastDay: firstDay.add({ days: length }) };
    }),
  }));
const anyPolicy: fc.Arbitrary<VisitPolicy> = fc.record({
  endAgeMonths: fc.integer({ min: 12, max: 24 }),
  monthsTwice: fc.integer({ min: 0, max: 6 }),
});

describe('due dates', () => {
  it('are the day of the start in each next month, or its last day where it has no such day', () => {
    const due = dueDates(trajectory('2007-12-31', { endedOn: '2008-06-30' }));
    expect(texts(due)).toEqual([
      '2007-12-31',
      '2008-01-31',
      '2008-02-29',
      '2008-03-31',
      '2008-04-30',
      '2008-05-31',
      '2008-06-30',
    ]);
  });

  it('stop when the child reaches the end age: 18 months where nothing else is set', () => {
    const started = trajectory('2008-01-15', { childBornOn: '2008-01' });
    expect(dueDates(started)).toHaveLength(18);
    expect(texts(dueDates(started)).at(-1)).toBe('2009-06-15');
    expect(dueDates(started, { endAgeMonths: 12, monthsTwice: 0 })).toHaveLength(12);
  });

  it('are twice a month in the first months where the location sets so', () => {
    const due = dueDates(trajectory('2008-01-31', { endedOn: '2008-04-30' }), {
      endAgeMonths: 18,
      monthsTwice: 2,
    });
    expect(texts(due)).toEqual([
      '2008-01-31',
      '2008-02-14',
      '2008-02-29',
      '2008-03-14',
      '2008-03-31',
      '2008-04-30',
    ]);
  });

  it('leave out a pause, both its ends included', () => {
    const pause = { firstDay: day('2008-02-10'), lastDay: day('2008-04-10') };
    const due = dueDates(trajectory('2008-01-10', { endedOn: '2008-05-10', pauses: [pause] }));
    expect(texts(due)).toEqual(['2008-01-10', '2008-05-10']);
  });

  it('do not exist for a child that is too old at the start', () => {
    expect(dueDates(trajectory('2008-07-01', { childBornOn: '2007-01' }))).toEqual([]);
  });

  it('never drift: each has the day of the start, or is the last day of a month that has not', () => {
    fc.assert(
      fc.property(anyTrajectory, (each) => {
        for (const due of dueDates(each))
          expect(due.day).toBe(Math.min(each.startedOn.day, daysInMonth(due.year, due.month)));
      }),
    );
  });

  it('rise, lie within the trajectory, before the end age and outside pauses', () => {
    fc.assert(
      fc.property(anyTrajectory, anyPolicy, (each, policy) => {
        const due = dueDates(each, policy);
        due.forEach((date, index) => {
          const previous = due[index - 1];
          if (previous !== undefined) expect(comparePlainDates(previous, date)).toBeLessThan(0);
          expect(comparePlainDates(date, each.startedOn)).toBeGreaterThanOrEqual(0);
          if (each.endedOn !== null) expect(comparePlainDates(date, each.endedOn)).toBeLessThanOrEqual(0);
          expect(childAgeInMonths(each.childBornOn, date.toString())).toBeLessThan(policy.endAgeMonths);
          for (const pause of each.pauses) expect(periodIncludes(pause, date)).toBe(false);
        });
      }),
    );
  });
});

describe('expected visits', () => {
  it('of a year are the due dates in it', () => {
    const started = trajectory('2007-10-31', { childBornOn: '2007-08' });
    expect([2006, 2007, 2008, 2009].map((year) => expectedVisits(started, calendarYear(year)))).toEqual([
      0, 3, 12, 1,
    ]);
  });

  it('of adjacent periods add up to those of both together', () => {
    fc.assert(
      fc.property(
        anyTrajectory,
        anyPolicy,
        fc.nat(900),
        fc.nat(400),
        fc.nat(400),
        (each, policy, from, length, next) => {
          const firstDay = each.startedOn.add({ days: from - 100 });
          const middle = firstDay.add({ days: length });
          const lastDay = middle.add({ days: next + 1 });
          const count = (period: Period) => expectedVisits(each, period, policy);
          expect(
            count({ firstDay, lastDay: middle }) + count({ firstDay: middle.add({ days: 1 }), lastDay }),
          ).toBe(count({ firstDay, lastDay }));
        },
      ),
    );
  });

  it('of all years together are all due dates', () => {
    fc.assert(
      fc.property(anyTrajectory, anyPolicy, (each, policy) => {
        const years = Array.from({ length: 6 }, (_, index) => each.startedOn.year + index);
        const sum = years.reduce(
          (total, year) => total + expectedVisits(each, calendarYear(year), policy),
          0,
        );
        expect(sum).toBe(dueDates(each, policy).length);
      }),
    );
  });
});

describe('the time zone of the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('makes no difference', () => {
    const zones = ['Europe/Amsterdam', 'Pacific/Apia', 'America/Los_Angeles', 'Asia/Kathmandu'];
    fc.assert(
      fc.property(anyTrajectory, (each) => {
        const seen = zones.map((name) => {
          process.env.TZ = name;
          return texts(dueDates(each)).join();
        });
        expect(new Set(seen).size).toBe(1);
      }),
    );
  });
});

describe('the agenda', () => {
  const started = trajectory('2008-01-31', { childBornOn: '2007-12' });
  const agenda = (visits: readonly string[], today: string) => {
    const { overdue, next } = visitAgenda(started, visits.map(day), day(today));
    return { overdue: texts(overdue), next: next === null ? null : next.toString() };
  };

  it('names what is overdue since the last visit, and what comes next', () => {
    expect(agenda(['2008-01-31'], '2008-02-29')).toEqual({ overdue: [], next: '2008-02-29' });
    expect(agenda(['2008-01-31'], '2008-03-01')).toEqual({ overdue: ['2008-02-29'], next: '2008-03-31' });
    expect(agenda(['2008-01-31'], '2008-04-01')).toEqual({
      overdue: ['2008-02-29', '2008-03-31'],
      next: '2008-04-30',
    });
  });

  it('counts a visit for the due date nearest to it, a few days early or late', () => {
    expect(agenda(['2008-01-31', '2008-02-25'], '2008-03-05')).toEqual({ overdue: [], next: '2008-03-31' });
    expect(agenda(['2008-01-31', '2008-03-06'], '2008-03-07')).toEqual({ overdue: [], next: '2008-03-31' });
  });

  it('does not call overdue what was passed over before a later visit', () => {
    expect(agenda(['2008-01-31', '2008-03-31'], '2008-04-01')).toEqual({ overdue: [], next: '2008-04-30' });
  });

  it('is empty after the end', () => {
    const ended = trajectory('2008-01-31', { endedOn: '2008-05-31' });
    expect(visitAgenda(ended, [], day('2008-05-31'))).toEqual({ overdue: [], next: null });
  });

  const ongoing = anyTrajectory.map((each) => ({ ...each, endedOn: null }));
  it('has nothing overdue right after a visit', () => {
    fc.assert(
      fc.property(ongoing, anyPolicy, fc.nat(600), (each, policy, days) => {
        const today = each.startedOn.add({ days });
        expect(visitAgenda(each, [today], today, policy).overdue).toEqual([]);
      }),
    );
  });

  it('parts the due dates: overdue lies before today, next from today on', () => {
    fc.assert(
      fc.property(ongoing, fc.array(fc.nat(600), { maxLength: 8 }), fc.nat(700), (each, visits, days) => {
        const today = each.startedOn.add({ days });
        const { overdue, next } = visitAgenda(
          each,
          visits.filter((visit) => visit <= days).map((visit) => each.startedOn.add({ days: visit })),
          today,
          defaultVisitPolicy,
        );
        const due = texts(dueDates(each));
        for (const date of overdue) expect(comparePlainDates(date, today)).toBeLessThan(0);
        expect(due).toEqual(expect.arrayContaining(texts(overdue)));
        if (next !== null) {
          expect(comparePlainDates(next, today)).toBeGreaterThanOrEqual(0);
          expect(due).toContain(next.toString());
        }
      }),
    );
  });
});
