import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { canBeCompleted, childAgeInMonths, cohortMonth, cohortYear, firstDayAtAge } from './child-age.js';
import { addDays, addMonths, daysInMonth } from './iso-date.js';

const anyDay = dateArbitrary('1999-01-01', '2021-12-31');
const anyAge = fc.integer({ min: -9, max: 60 });
/** A birth of which the day is known, or the month only. */
const anyBirth = fc.tuple(anyDay, fc.boolean()).map(([day, isExact]) => (isExact ? day : day.slice(0, 7)));

describe('the age of the child', () => {
  it('is exact where both days are known', () => {
    expect(childAgeInMonths('2007-05-31', '2008-11-01')).toBe(17);
    expect(childAgeInMonths('2007-06-30', '2008-11-01')).toBe(16);
    expect(childAgeInMonths('2007-06-30', '2008-11-29')).toBe(16);
    expect(childAgeInMonths('2007-06-30', '2008-11-30')).toBe(17);
    expect(childAgeInMonths('2008-11-05', '2008-11-04')).toBe(-1);
  });

  it('is full on the last day of a month that has no such day', () => {
    expect(childAgeInMonths('2007-05-31', '2008-11-29')).toBe(17);
    expect(childAgeInMonths('2007-05-31', '2008-11-30')).toBe(18);
    expect(childAgeInMonths('2007-08-31', '2008-02-29')).toBe(6);
    expect(childAgeInMonths('2008-02-29', '2009-02-28')).toBe(12);
  });

  it('is counted in calendar months where only a month is known', () => {
    expect(childAgeInMonths('2007-11', '2008-11-01')).toBe(12);
    expect(childAgeInMonths('2007-11-30', '2008-11')).toBe(12);
    expect(childAgeInMonths('2008-11', '2008-02-29')).toBe(-9);
  });

  it('is less on the day before the first day at an age, and at least that on the day itself', () => {
    fc.assert(
      fc.property(anyBirth, anyAge, (born, age) => {
        const first = firstDayAtAge(born, age);
        expect(childAgeInMonths(born, addDays(first, -1))).toBeLessThan(age);
        expect(childAgeInMonths(born, first)).toBe(age);
      }),
    );
  });

  it('never falls as days go by, and rises by one at a time', () => {
    fc.assert(
      fc.property(anyBirth, anyDay, (born, day) => {
        const grown = childAgeInMonths(born, addDays(day, 1)) - childAgeInMonths(born, day);
        expect(grown).toBeOneOf([0, 1]);
      }),
    );
  });

  it('by the day is that by the month, or one less', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (born, day) => {
        const byMonth = childAgeInMonths(born.slice(0, 7), day);
        expect(byMonth - childAgeInMonths(born, day)).toBeOneOf([0, 1]);
      }),
    );
  });

  it('begins on the day of the birth, or on the last day of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, anyAge, (born, age) => {
        const [year, month, day] = firstDayAtAge(born, age).split('-').map(Number) as [
          number,
          number,
          number,
        ];
        expect(day).toBe(Math.min(Number(born.slice(8)), daysInMonth(year, month)));
      }),
    );
  });

  it('makes the cohort: the year in which the child turns 18 months', () => {
    expect(['2006-06', '2006-07', '2007-06', '2007-07'].map(cohortYear)).toEqual([2007, 2008, 2008, 2009]);
    expect(cohortMonth('2006-07')).toBe('2008-01');
  });

  it('is 18 in the month of the cohort, which lies in the year of the cohort', () => {
    fc.assert(
      fc.property(dateArbitrary(), (date) => {
        const born = date.slice(0, 7);
        expect(cohortMonth(born)).toBe(addMonths(`${born}-01`, 18).slice(0, 7));
        expect(childAgeInMonths(born, cohortMonth(born))).toBe(18);
        expect(cohortYear(born)).toBe(Number(cohortMonth(born).slice(0, 4)));
      }),
    );
  });

  it('allows an end to be called completed from 17 months, or from what the location sets', () => {
    expect(canBeCompleted('2007-07', '2008-12-01')).toBe(true);
    expect(canBeCompleted('2007-07', '2008-11-30')).toBe(false);
    expect(canBeCompleted('2007-07', '2008-11-30', 16)).toBe(true);
    expect(canBeCompleted('2007-06-30', '2008-11-01')).toBe(false);
    expect(canBeCompleted('2007-06-30', '2008-11-30')).toBe(true);
  });

  it('by the day never allows what the month would not', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 12, max: 24 }), (born, ended, from) => {
        if (canBeCompleted(born, ended, from))
          expect(canBeCompleted(born.slice(0, 7), ended, from)).toBe(true);
      }),
    );
  });
});
