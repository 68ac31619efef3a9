import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { worklistInputArbitrary } from '../testing/worklist-arbitraries.js';
import { aWorklistInput, aWorklistVisitingMother } from '../testing/worklist-builders.js';
import { caseload } from './caseload.js';
import { visitingMotherLoads } from './visiting-mother-load.js';

const today = Temporal.PlainDate.from('2008-05-01');

describe('the loads of visiting mothers', () => {
  it('agree with the caseload: as many of them, as much room, and the same who have more than they want', () => {
    fc.assert(
      fc.property(worklistInputArbitrary(today.toString()), (state) => {
        const loads = visitingMotherLoads(state, defaultLocationSettings, today);
        const whole = caseload(state, defaultLocationSettings, today);
        expect(loads).toHaveLength(whole.visitingMothers + whole.visitingCoordinators);
        const away = loads.filter(({ isPaused, isCoordinator }) => isPaused && !isCoordinator);
        expect(away).toHaveLength(whole.paused);
        const over = loads.filter(({ families, maximum }) => families > maximum);
        expect(over.map(({ visitingMotherId }) => visitingMotherId)).toEqual([...whole.aboveMaximum]);
        const room = loads.reduce((sum, { freePlaces }) => sum + freePlaces, 0);
        expect(room).toBe(whole.freePlaces);
      }),
    );
  });

  it('begin with who can take most families, and end with who has more than she can have', () => {
    fc.assert(
      fc.property(worklistInputArbitrary(today.toString()), (state) => {
        const loads = visitingMotherLoads(state, defaultLocationSettings, today);
        const free = loads.map(({ freePlaces }) => freePlaces);
        expect(free).toEqual(free.toSorted((a, b) => b - a));
        const notReady = loads.filter(({ freePlaces }) => freePlaces === 0);
        const room = notReady.map(({ families, maximum }) => maximum - families);
        expect(room).toEqual(room.toSorted((a, b) => b - a));
      }),
    );
  });

  it('have a free place for who is ready alone, and say what the others lack', () => {
    fc.assert(
      fc.property(worklistInputArbitrary(today.toString()), (state) => {
        for (const load of visitingMotherLoads(state, defaultLocationSettings, today)) {
          const { freePlaces, lacks, families, maximum } = load;
          expect(freePlaces).toBe(lacks.length === 0 ? maximum - families : 0);
          expect(lacks.includes('full')).toBe(families >= maximum);
        }
      }),
    );
  });

  it('rest on her own number of families where she named one', () => {
    const loads = visitingMotherLoads(
      aWorklistInput({
        visitingMothers: [
          aWorklistVisitingMother({ visitingMotherId: 'own', maximumFamilies: 1 }),
          aWorklistVisitingMother({ visitingMotherId: 'norm', maximumFamilies: null }),
          aWorklistVisitingMother({ visitingMotherId: 'no-vog', vogSeenOn: null, maximumFamilies: 3 }),
        ],
      }),
      defaultLocationSettings,
      today,
    );
    expect(loads).toMatchObject([
      { visitingMotherId: 'norm', maximum: 2, isOwnMaximum: false, freePlaces: 2, lacks: [] },
      { visitingMotherId: 'own', maximum: 1, isOwnMaximum: true, freePlaces: 1, lacks: [] },
      { visitingMotherId: 'no-vog', maximum: 3, freePlaces: 0, lacks: ['no-vog'] },
    ]);
  });
});
