import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoMonthOf } from '../kernel/iso-date.js';
import { childAgeAtStart, childAgesAtStart } from './child-age-at-start.js';

const seed = 18;

describe(`the age of the child at the first visit (seed ${seed})`, () => {
  it.each([
    ['2008-03', '2008-02-29', 'before-birth'],
    ['2008-02', '2008-02-01', '0-2'],
    ['2007-12', '2008-02-29', '0-2'],
    ['2007-11', '2008-02-01', '3-5'],
    ['2007-08', '2008-02-01', '6-8'],
    ['2007-05', '2008-02-01', '9-11'],
    ['2007-03', '2008-02-29', '9-11'],
    ['2007-02', '2008-02-01', '12-plus'],
    ['2005-02', '2008-02-01', '12-plus'],
  ])('of one born in %s is on %s %s', (born, started, expected) => {
    expect(childAgeAtStart(born, started)).toBe(expected);
  });

  it('law: an older child is never in a younger group', () => {
    const order = childAgesAtStart.values;
    fc.assert(
      fc.property(
        fc.integer({ min: 24_000, max: 24_400 }),
        fc.integer({ min: 0, max: 30 }),
        (born, older) => {
          const group = (month: number) => order.indexOf(childAgeAtStart(isoMonthOf(month), '2016-05-31'));
          expect(group(born - older)).toBeGreaterThanOrEqual(group(born));
        },
      ),
      { seed },
    );
  });
});
