import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { coordinatorHours } from './coordinator-hours.js';
import { coordinatorSchema } from './coordinator-schema.js';

const today = Temporal.PlainDate.from('2008-05-01');
const hoursOf = (
  coordinators: Parameters<typeof coordinatorHours>[0],
  visitingMothers = 17,
  settings: Parameters<typeof coordinatorHours>[2] = defaultLocationSettings,
) => coordinatorHours(coordinators, visitingMothers, settings, today);
const working = { hoursPerWeek: 16, startedOn: null, stoppedOn: null };

describe('the hours of coordinators', () => {
  it('are those of who works there on the day', () => {
    expect(
      hoursOf([
        working,
        { ...working, hoursPerWeek: 8, startedOn: '2008-05-01' },
        { ...working, hoursPerWeek: 20, startedOn: '2008-05-02' },
        { ...working, hoursPerWeek: 24, stoppedOn: '2008-05-01' },
      ]).available,
    ).toBe(24);
  });

  it('are not those of who is away, also where hers are not known', () => {
    const away = { ...working, absences: [{ firstDay: '2008-04-20', lastDay: '2008-05-01' }] };
    const back = { ...working, absences: [{ firstDay: '2008-04-20', lastDay: '2008-04-30' }] };
    expect(hoursOf([away, { ...back, hoursPerWeek: 10 }])).toMatchObject({ available: 10, unknown: 0 });
    expect(hoursOf([{ ...away, hoursPerWeek: null }])).toMatchObject({ available: null, unknown: 0 });
  });

  it('are not known while nobody filled them in, which is not that there are none', () => {
    expect(hoursOf([{ ...working, hoursPerWeek: null }])).toMatchObject({ available: null, unknown: 1 });
    expect(hoursOf([])).toMatchObject({ available: null, unknown: 0 });
  });

  it('are needed by the norm of the location', () => {
    expect(hoursOf([working], 10, { minutesPerVisitingMother: 90 }).needed).toBe(15);
  });

  it('are needed for each visiting mother alike: so many more ask so much more', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 5, max: 600 }), (some, more, minutes) => {
        const needed = (count: number) => hoursOf([], count, { minutesPerVisitingMother: minutes }).needed;
        expect(needed(some + more)).toBeCloseTo(needed(some) + needed(more), 6);
      }),
    );
  });
});

it('a coordinator does not stop before she began', () => {
  const dates = { startedOn: '2008-06-01', stoppedOn: '2008-05-31' };
  const refused = coordinatorSchema.safeParse(dates);
  expect(refused.error?.issues.map(({ path }) => path)).toEqual([['stoppedOn']]);
  expect(coordinatorSchema.safeParse({ ...dates, stoppedOn: '2008-06-01' }).success).toBe(true);
});

it.each([0, 41, 12.5])('a coordinator does not have %s hours a week', (hoursPerWeek) => {
  expect(coordinatorSchema.safeParse({ hoursPerWeek }).success).toBe(false);
});
