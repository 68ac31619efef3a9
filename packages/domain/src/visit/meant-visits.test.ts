import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoMonthOf, monthIndexOf } from '../kernel/iso-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { dateArbitrary } from '../testing/row-arbitraries.js';
import { dueDates } from './due-dates.js';
import { meantVisits } from './meant-visits.js';

const seed = 1618;

describe(`the visits that the programme means to give (seed ${seed})`, () => {
  it('are eighteen from the month of birth on, and none from 18 months on', () => {
    expect(meantVisits('2008-02-29', '2008-02')).toBe(18);
    expect(meantVisits('2008-02-01', '2008-04')).toBe(20);
    expect(meantVisits('2009-07-31', '2008-02')).toBe(1);
    expect(meantVisits('2009-08-01', '2008-02')).toBe(0);
  });

  it('law: are the due dates of a trajectory that nobody left or paused', () => {
    fc.assert(
      fc.property(
        dateArbitrary('2000-01-01', '2020-12-31'),
        fc.integer({ min: -9, max: 36 }),
        (startedOn, age) => {
          const childBornOn = isoMonthOf(monthIndexOf(startedOn) - age);
          const facts = {
            startedOn,
            childBornOn,
            endedOn: null,
            pauses: [],
            absences: [],
            extendedUntil: null,
          };
          expect(meantVisits(startedOn, childBornOn)).toBe(dueDates(facts, defaultLocationSettings).length);
        },
      ),
      { seed },
    );
  });
});
