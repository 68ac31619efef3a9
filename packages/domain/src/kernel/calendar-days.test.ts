import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { calendarDaysRefusals, calendarLimits, feedDays } from './calendar-days.js';
import { addDays, daysBetween } from './iso-date.js';
import { Temporal } from './plain-date.js';

const codeOf = (from: string, until: string) => calendarDaysRefusals({ from, until })[0]?.problem.code;

describe('the days of a calendar', () => {
  it('are in order, and no more than anybody looks at', () => {
    expect(codeOf('2026-05-04', '2026-05-04')).toBeUndefined();
    expect(codeOf('2026-05-04', '2026-05-03')).toBe('calendar-backwards');
    expect(codeOf('1800-01-01', '2100-12-31')).toBe('calendar-too-long');
  });

  it('are refused from the first day that is too many', () => {
    const day = dateArbitrary('1999-01-01', '2050-12-31');
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1000 }), (from, days) => {
        expect(codeOf(from, addDays(from, days - 1))).toBe(
          days > calendarLimits.mostDays ? 'calendar-too-long' : undefined,
        );
      }),
    );
  });

  it('of a feed lie around today, whatever the day', () => {
    fc.assert(
      fc.property(dateArbitrary('1999-01-01', '2050-12-31'), (today) => {
        const { from, until } = feedDays(Temporal.PlainDate.from(today));
        expect(daysBetween(from, today)).toBeGreaterThanOrEqual(365);
        expect(daysBetween(today, until)).toBeGreaterThanOrEqual(365);
        expect(daysBetween(from, until)).toBeLessThanOrEqual(732);
      }),
    );
  });
});
