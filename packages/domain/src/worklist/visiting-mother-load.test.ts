import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { worklistInputArbitrary } from '../testing/worklist-arbitraries.js';
import { caseload } from './caseload.js';
import { visitingMotherLoads } from './visiting-mother-load.js';

const today = Temporal.PlainDate.from('2008-05-01');

describe('the loads of visiting mothers', () => {
  it('agree with the caseload: as many of them, as much room, and the same who have more than they want', () => {
    fc.assert(
      fc.property(worklistInputArbitrary(today.toString()), (state) => {
        const loads = visitingMotherLoads(state, defaultLocationSettings, today);
        const whole = caseload(state, defaultLocationSettings, today);
        expect(loads).toHaveLength(whole.visitingMothers);
        expect(loads.filter(({ isPaused }) => isPaused)).toHaveLength(whole.paused);
        const over = loads.filter(({ families, maximum }) => families > maximum);
        expect(over.map(({ visitingMotherId }) => visitingMotherId)).toEqual([...whole.aboveMaximum]);
        const room = loads
          .filter(({ isPaused }) => !isPaused)
          .reduce((sum, { families, maximum }) => sum + Math.max(0, maximum - families), 0);
        expect(room).toBe(whole.freePlaces);
      }),
    );
  });

  it('begin with who has most beside what she can have', () => {
    fc.assert(
      fc.property(worklistInputArbitrary(today.toString()), (state) => {
        const over = visitingMotherLoads(state, defaultLocationSettings, today).map(
          ({ families, maximum }) => families - maximum,
        );
        expect(over).toEqual(over.toSorted((a, b) => b - a));
      }),
    );
  });
});
