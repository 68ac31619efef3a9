import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthIndexOf } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { trajectoryDatesArbitrary, visitPolicyArbitrary } from '../testing/trajectory-arbitraries.js';
import { aTrajectory } from '../testing/visit-builders.js';
import { visitKinds, visitStatuses } from './code-lists.js';
import { dueVisits } from './due-visits.js';
import { type RhythmMonth, visitRhythm } from './rhythm.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const home = (visitOn: string, status: (typeof visitStatuses.values)[number] = 'done') =>
  ({ visitOn, status, kind: 'home' }) as const;

describe('the rhythm', () => {
  it('shows what was done, missed, cancelled and is overdue, month by month', () => {
    const trajectory = aTrajectory({ pauses: [{ firstDay: '2008-06-10', lastDay: '2008-06-20' }] });
    const months = visitRhythm(
      trajectory,
      [
        home('2008-01-31'),
        home('2008-02-27', 'cancelled'),
        { ...home('2008-03-30'), kind: 'outing' },
        home('2008-05-20', 'planned'),
      ],
      day('2008-05-05'),
    );
    const brief = months
      .slice(0, 6)
      .map(({ month, due, done, missed, overdue, planned, cancelled, outing, paused }) => [
        month,
        due,
        done,
        missed,
        overdue,
        planned,
        cancelled,
        outing,
        paused,
      ]);
    expect(brief).toEqual([
      ['2008-01', 1, 1, 0, 0, 0, 0, 0, false],
      ['2008-02', 1, 0, 1, 0, 0, 1, 0, false],
      ['2008-03', 1, 1, 0, 0, 0, 0, 1, false],
      ['2008-04', 1, 0, 0, 1, 0, 0, 0, false],
      ['2008-05', 1, 0, 0, 0, 1, 0, 0, false],
      ['2008-06', 1, 0, 0, 0, 0, 0, 0, true],
    ]);
    expect(months.at(-1)?.month).toBe('2009-05');
  });

  it('counts every visit and every due date once, in months without a gap', () => {
    const anyVisits = fc.array(
      fc.tuple(
        fc.integer({ min: -60, max: 900 }),
        fc.constantFrom(...visitStatuses.values),
        fc.constantFrom(...visitKinds.values),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        trajectoryDatesArbitrary,
        anyVisits,
        fc.nat(900),
        visitPolicyArbitrary,
        (trajectory, drawn, days, policy) => {
          const visits = drawn.map(([offset, status, kind]) => ({
            visitOn: addDays(trajectory.startedOn, offset),
            status,
            kind,
          }));
          const today = addDays(trajectory.startedOn, days);
          const months = visitRhythm(trajectory, visits, day(today), policy);
          const total = (field: 'due' | 'done' | 'missed' | 'overdue' | 'planned' | 'cancelled') =>
            months.reduce((sum, month: RhythmMonth) => sum + month[field], 0);
          const done = visits.filter(({ status }) => status === 'done').map(({ visitOn }) => visitOn);
          const clock = dueVisits(trajectory, done, today, policy);
          expect(total('done') + total('planned') + total('cancelled')).toBe(visits.length);
          expect(total('due')).toBe(clock.due.length);
          expect(total('missed')).toBe(clock.missed.length);
          expect(total('overdue')).toBe(clock.overdue.length);
          months.forEach(({ month }, index) => {
            expect(monthIndexOf(month)).toBe(monthIndexOf(months[0]?.month ?? '') + index);
          });
        },
      ),
    );
  });
});
