import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { childAgeInMonths, firstDayAtAge } from '../kernel/child-age.js';
import { addDays, daysInMonth } from '../kernel/iso-date.js';
import { calendarYear, type Period, periodIncludes } from '../kernel/period.js';
import { Temporal } from '../kernel/plain-date.js';
import { type DatedSetting, settingsInTime } from '../location/dated-settings.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import {
  clockSettingsArbitrary,
  dayArbitrary,
  dueFactsArbitrary,
} from '../testing/trajectory-arbitraries.js';
import { aTrajectory } from '../testing/visit-builders.js';
import { type DueFacts, dueDates, expectedVisits } from './due-dates.js';

const due = (facts: Partial<DueFacts>, settings: Partial<typeof defaultLocationSettings> = {}) =>
  dueDates(aTrajectory(facts), { ...defaultLocationSettings, ...settings });

describe('due dates', () => {
  it('are the day of the start in each next month, or its last day where it has no such day', () => {
    expect(due({ startedOn: '2007-12-31', endedOn: '2008-06-30' })).toEqual([
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
    const started = { startedOn: '2008-01-15', childBornOn: '2008-01' };
    expect(due(started)).toHaveLength(18);
    expect(due(started).at(-1)).toBe('2009-06-15');
    expect(due(started, { endAgeMonths: 12 })).toHaveLength(12);
  });

  it('stop on the very day of the end age where the day of birth is known', () => {
    const last = (childBornOn: string | null) => due({ startedOn: '2008-01-15', childBornOn }).at(-1);
    expect(last('2007-11-15')).toBe('2009-04-15');
    expect(last('2007-11-16')).toBe('2009-05-15');
    expect(last('2007-11')).toBe('2009-04-15');
  });

  it('go on as if the child was born at the start where its birth is not known', () => {
    expect(due({ startedOn: '2008-01-15', childBornOn: null })).toEqual(
      due({ startedOn: '2008-01-15', childBornOn: '2008-01-15' }),
    );
  });

  it('are twice a month in the first months where the location sets so', () => {
    expect(due({ endedOn: '2008-04-30' }, { monthsTwice: 2 })).toEqual([
      '2008-01-31',
      '2008-02-14',
      '2008-02-29',
      '2008-03-14',
      '2008-03-31',
      '2008-04-30',
    ]);
  });

  it('follow a choice from its day on, and stay what they were before it', () => {
    const dated = [{ name: 'monthsTwice', value: 3, validFrom: '2008-03-10' }] as const;
    const settings = settingsInTime(dated, Temporal.PlainDate.from('2008-06-01'));
    expect(dueDates(aTrajectory({ endedOn: '2008-04-30' }), settings)).toEqual([
      '2008-01-31',
      '2008-02-29',
      '2008-03-14',
      '2008-03-31',
      '2008-04-14',
      '2008-04-30',
    ]);
  });

  it('before the day of a choice never depend on it', () => {
    const choice = fc.record({
      name: fc.constantFrom('monthsTwice' as const, 'endAgeMonths' as const),
      value: fc.integer({ min: 12, max: 30 }),
      validFrom: dayArbitrary,
    });
    fc.assert(
      fc.property(dueFactsArbitrary, fc.array(choice, { maxLength: 3 }), choice, (facts, before, last) => {
        const from = [...before.map(({ validFrom }) => validFrom), last.validFrom].toSorted().at(-1) ?? '';
        const today = Temporal.PlainDate.from(from);
        const past = (dated: readonly DatedSetting[]) =>
          dueDates(facts, settingsInTime(dated, today)).filter((day) => day < from);
        expect(past([...before, { ...last, validFrom: from }])).toEqual(past(before));
      }),
    );
  });

  it('of a location that chose one way for ever are those of that way', () => {
    fc.assert(
      fc.property(dueFactsArbitrary, clockSettingsArbitrary, (facts, { endAgeMonths, monthsTwice }) => {
        const dated: DatedSetting[] = [
          { name: 'endAgeMonths', value: endAgeMonths, validFrom: '1990-01-01' },
          { name: 'monthsTwice', value: monthsTwice, validFrom: '1990-01-01' },
        ];
        const settings = settingsInTime(dated, Temporal.PlainDate.from('2030-01-01'));
        expect(dueDates(facts, settings)).toEqual(dueDates(facts, { endAgeMonths, monthsTwice }));
      }),
    );
  });

  it('leave out a pause, both its ends included', () => {
    const pauses = [{ firstDay: '2008-02-29', lastDay: '2008-04-30' }];
    expect(due({ endedOn: '2008-05-31', pauses })).toEqual(['2008-01-31', '2008-05-31']);
  });

  it('stop in a pause that was left open', () => {
    expect(due({ pauses: [{ firstDay: '2008-03-01', lastDay: null }] })).toEqual([
      '2008-01-31',
      '2008-02-29',
    ]);
  });

  it('go on past the usual age until the last day of an extension', () => {
    const old = { childBornOn: '2006-09' };
    expect(due(old)).toEqual(['2008-01-31', '2008-02-29']);
    expect(due({ ...old, extendedUntil: '2008-04-30' })).toEqual([
      '2008-01-31',
      '2008-02-29',
      '2008-03-31',
      '2008-04-30',
    ]);
  });

  it('are not changed by an extension that ends before the usual age', () => {
    fc.assert(
      fc.property(dueFactsArbitrary, clockSettingsArbitrary, (facts, settings) => {
        const plain = dueDates({ ...facts, extendedUntil: null }, settings);
        const extended = dueDates(facts, settings);
        expect(extended.slice(0, plain.length)).toEqual(plain);
        for (const day of extended.slice(plain.length)) expect(day <= (facts.extendedUntil ?? '')).toBe(true);
      }),
    );
  });

  it('never slip: each is the day of the start, or the last day of a shorter month', () => {
    fc.assert(
      fc.property(dueFactsArbitrary, (facts) => {
        const start = Number(facts.startedOn.slice(8));
        for (const date of dueDates(facts, defaultLocationSettings)) {
          const [year, month, day] = date.split('-').map(Number) as [number, number, number];
          expect(day).toBe(Math.min(start, daysInMonth(year, month)));
        }
      }),
    );
  });

  it('rise, lie within the trajectory, before the end age and outside pauses and absences', () => {
    fc.assert(
      fc.property(dueFactsArbitrary, clockSettingsArbitrary, (drawn, settings) => {
        const facts = { ...drawn, extendedUntil: null };
        dueDates(facts, settings).forEach((date, index, dates) => {
          const previous = dates[index - 1];
          if (previous !== undefined) expect(previous < date).toBe(true);
          expect(date >= facts.startedOn).toBe(true);
          if (facts.endedOn !== null) expect(date <= facts.endedOn).toBe(true);
          const age = childAgeInMonths(facts.childBornOn ?? facts.startedOn, date);
          expect(age).toBeLessThan(settings.endAgeMonths);
          for (const period of [...facts.pauses, ...facts.absences])
            expect(periodIncludes(period, date)).toBe(false);
        });
      }),
    );
  });

  it('leave out no month in which she could be visited', () => {
    fc.assert(
      fc.property(dueFactsArbitrary, clockSettingsArbitrary, (drawn, settings) => {
        const facts = { ...drawn, endedOn: null, pauses: [], absences: [], extendedUntil: null };
        const usualEnd = firstDayAtAge(facts.childBornOn ?? facts.startedOn, settings.endAgeMonths);
        const last = dueDates(facts, settings).at(-1);
        if (last === undefined) expect(facts.startedOn >= usualEnd).toBe(true);
        else expect(addDays(last, 31) >= usualEnd).toBe(true);
      }),
    );
  });
});

describe('expected visits', () => {
  const expected = (facts: DueFacts, period: Period) =>
    expectedVisits(facts, defaultLocationSettings, period);

  it('of a year are the due dates in it', () => {
    const started = aTrajectory({ startedOn: '2007-10-31', childBornOn: '2007-08' });
    expect([2006, 2007, 2008, 2009].map((year) => expected(started, calendarYear(year)))).toEqual([
      0, 3, 12, 1,
    ]);
  });

  it('of adjacent periods add up to those of both together', () => {
    fc.assert(
      fc.property(dueFactsArbitrary, fc.nat(900), fc.nat(400), fc.nat(400), (facts, from, length, next) => {
        const firstDay = addDays(facts.startedOn, from - 100);
        const middle = addDays(firstDay, length);
        const lastDay = addDays(middle, next + 1);
        const parts =
          expected(facts, { firstDay, lastDay: middle }) +
          expected(facts, { firstDay: addDays(middle, 1), lastDay });
        expect(parts).toBe(expected(facts, { firstDay, lastDay }));
      }),
    );
  });

  it('of all years together are all due dates', () => {
    fc.assert(
      fc.property(dueFactsArbitrary, (facts) => {
        const first = Number(facts.startedOn.slice(0, 4));
        const years = Array.from({ length: 6 }, (_, index) => expected(facts, calendarYear(first + index)));
        const sum = years.reduce((total, count) => total + count, 0);
        expect(sum).toBe(dueDates(facts, defaultLocationSettings).length);
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
      fc.property(dueFactsArbitrary, (facts) => {
        const seen = zones.map((name) => {
          process.env.TZ = name;
          return dueDates(facts, defaultLocationSettings).join();
        });
        expect(new Set(seen).size).toBe(1);
      }),
    );
  });
});
