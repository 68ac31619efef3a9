import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { worklistInputArbitrary } from '../testing/worklist-arbitraries.js';
import {
  aWorklistInput,
  aWorklistTrajectory,
  aWorklistVisitingMother,
} from '../testing/worklist-builders.js';
import { caseload } from './caseload.js';

const today = Temporal.PlainDate.from('2008-06-15');

describe('the caseload', () => {
  it('stands beside what is usual', () => {
    const of = (visitingMotherId: string, trajectoryId: string) =>
      aWorklistTrajectory({
        trajectoryId,
        matches: [{ visitingMotherId, startedOn: '2008-01-25', endedOn: null }],
      });
    const state = aWorklistInput({
      trajectories: [
        of('v1', 't1'),
        of('v1', 't2'),
        of('v1', 't3'),
        of('v2', 't4'),
        aWorklistTrajectory({ trajectoryId: 't5', state: 'waiting', matches: [] }),
        aWorklistTrajectory({ trajectoryId: 't6', state: 'intake', matches: [] }),
      ],
      visitingMothers: [
        aWorklistVisitingMother(),
        aWorklistVisitingMother({ visitingMotherId: 'v2' }),
        aWorklistVisitingMother({
          visitingMotherId: 'v3',
          pauses: [{ pauseId: 'x', firstDay: '2008-06-01', lastDay: null }],
        }),
        aWorklistVisitingMother({ visitingMotherId: 'v4', stoppedOn: '2008-06-01' }),
      ],
      coordinators: 2,
    });
    expect(caseload(state, defaultLocationSettings, today)).toEqual({
      families: 4,
      waiting: 1,
      intakes: 1,
      visitingMothers: 3,
      visitingCoordinators: 0,
      paused: 1,
      freePlaces: 1,
      aboveMaximum: ['v1'],
      familiesPerVisitingMother: { value: 2, norm: 2 },
      visitingMothersPerCoordinator: { value: 1.5, norm: 17 },
    });
  });

  it('counts who is away among those who are guided, not a coordinator who visits', () => {
    const away = { pauses: [{ pauseId: 'x', firstDay: '2008-06-01', lastDay: null }] };
    const state = aWorklistInput({
      visitingMothers: [
        aWorklistVisitingMother(away),
        aWorklistVisitingMother({ visitingMotherId: 'v2', coordinatorFrom: '2008-01-01', ...away }),
        aWorklistVisitingMother({ visitingMotherId: 'v3' }),
      ],
    });
    expect(caseload(state, defaultLocationSettings, today)).toMatchObject({
      visitingMothers: 2,
      visitingCoordinators: 1,
      paused: 1,
    });
  });

  it('never has more away than there are', () => {
    fc.assert(
      fc.property(worklistInputArbitrary('2008-06-15'), (state) => {
        const { paused, visitingMothers } = caseload(state, defaultLocationSettings, today);
        expect(paused).toBeLessThanOrEqual(visitingMothers);
      }),
    );
  });

  it('counts a visiting mother until the day before she stops', () => {
    const stopping = (stoppedOn: string) =>
      caseload(
        aWorklistInput({ visitingMothers: [aWorklistVisitingMother({ stoppedOn })] }),
        defaultLocationSettings,
        today,
      ).visitingMothers;
    expect(stopping('2008-06-16')).toBe(1);
    expect(stopping('2008-06-15')).toBe(0);
  });

  it('is above her maximum with one family more than she wants, not with as many', () => {
    const visited = (families: number) =>
      caseload(
        aWorklistInput({
          trajectories: Array.from({ length: families }, (_, index) =>
            aWorklistTrajectory({ trajectoryId: `t${index}` }),
          ),
          visitingMothers: [aWorklistVisitingMother({ maximumFamilies: 2 })],
        }),
        defaultLocationSettings,
        today,
      ).aboveMaximum;
    expect(visited(2)).toEqual([]);
    expect(visited(3)).toEqual(['v1']);
  });

  it('counts who is yet to begin an intake among the intakes', () => {
    const state = aWorklistInput({
      trajectories: [aWorklistTrajectory({ state: 'prospect', startedOn: null, matches: [], visits: [] })],
    });
    expect(caseload(state, defaultLocationSettings, today)).toMatchObject({ waiting: 0, intakes: 1 });
  });

  it('divides by nobody', () => {
    const { familiesPerVisitingMother, visitingMothersPerCoordinator } = caseload(
      aWorklistInput({ coordinators: 0 }),
      defaultLocationSettings,
      today,
    );
    expect([familiesPerVisitingMother.value, visitingMothersPerCoordinator.value]).toEqual([null, null]);
  });

  it('puts each trajectory in one place', () => {
    fc.assert(
      fc.property(worklistInputArbitrary('2008-06-15'), (state) => {
        const { families, waiting, intakes } = caseload(state, defaultLocationSettings, today);
        expect(families + waiting + intakes).toBe(state.trajectories.length);
        expect(Math.min(families, waiting, intakes)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
