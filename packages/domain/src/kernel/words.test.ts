import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayArbitrary } from '../testing/trajectory-arbitraries.js';
import { addDays, daysBetween } from './iso-date.js';
import { formatPlainDate, Temporal } from './plain-date.js';
import { dayInWords, listInWords } from './words.js';

describe('days as text', () => {
  it('go on and back by the same number', () => {
    fc.assert(
      fc.property(dayArbitrary, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  it('stand in the order of the calendar: text sorts as time does', () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});

describe('words', () => {
  it('for a day are those of the calendar, in every time zone', () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const date = Temporal.PlainDate.from(day);
        expect(dayInWords(day)).toEqual({ nl: formatPlainDate(date, 'nl'), en: formatPlainDate(date, 'en') });
      }),
      { numRuns: 50 },
    );
  });

  it('for a list have an and before the last', () => {
    expect(listInWords([], 'nl')).toBe('');
    expect(listInWords(['a'], 'nl')).toBe('a');
    expect(listInWords(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});
