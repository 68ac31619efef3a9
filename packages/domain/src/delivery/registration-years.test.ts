import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { registrationYears, yearRefusal } from './registration-years.js';

const today = Temporal.PlainDate.from('2008-03-31');

describe('a year of a registration', () => {
  it.each([
    [{ year: 2007 }],
    [{ year: 2008 }],
    [{ year: registrationYears.first }],
    [{ from: 2004, to: 2008 }],
    [{ from: '2199-01-01', until: null }],
    [{ births: 2199, years: 2199 }],
    [null],
  ])('can be %o in March 2008', (sent) => expect(yearRefusal(sent, today)).toBeNull());

  it.each([
    [{ year: 2009 }, 'year'],
    [{ year: 1999 }, 'year'],
    [{ key: 'a', items: [{ year: 2008 }, { figure: 'age', year: 2008, from: 2199 }] }, 'from'],
    [{ year: Number.NaN }, 'year'],
  ])('cannot be in %o', (sent, field) => {
    const refused = yearRefusal(sent, today);
    expect(refused).toMatchObject({ field, problem: { code: 'implausible-year' } });
    expect(refused?.problem.remedy.nl).toBe('Kies een jaar van 2000 tot en met 2008.');
  });

  it('is judged by the year that runs, however deep it stands', () => {
    const sent = fc.tuple(
      fc.integer({ min: 1900, max: 2300 }),
      fc.integer({ min: 2000, max: 2199 }),
      fc.nat(20),
    );
    fc.assert(
      fc.property(sent, ([year, now, depth]) => {
        let nested: unknown = { year };
        for (let level = 0; level < depth; level += 1) nested = level % 2 === 0 ? [nested] : { nested };
        const refused = yearRefusal(nested, Temporal.PlainDate.from({ year: now, month: 6, day: 1 }));
        expect(refused === null).toBe(year >= 2000 && year <= now);
      }),
      { seed: 20_081_231 },
    );
  });
});
