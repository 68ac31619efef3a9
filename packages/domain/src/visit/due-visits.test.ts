import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import {
  dayArbitrary,
  trajectoryDatesArbitrary,
  visitPolicyArbitrary,
} from '../testing/trajectory-arbitraries.js';
import { aTrajectory } from '../testing/visit-builders.js';
import { dueDays } from './due-days.js';
import { dueVisits } from './due-visits.js';
import { dueDates } from './schedule.js';

const anySituation = fc
  .tuple(
    trajectoryDatesArbitrary,
    fc.array(fc.nat(900), { maxLength: 24 }),
    fc.nat(900),
    visitPolicyArbitrary,
  )
  .map(([trajectory, visits, days, policy]) => ({
    trajectory,
    visits: visits.filter((day) => day <= days).map((day) => addDays(trajectory.startedOn, day)),
    today: addDays(trajectory.startedOn, days),
    policy,
  }));

describe('due days', () => {
  it('are the due dates, as text', () => {
    fc.assert(
      fc.property(trajectoryDatesArbitrary, visitPolicyArbitrary, (trajectory, policy) => {
        const date = (text: string) => Temporal.PlainDate.from(text);
        const dates = dueDates(
          {
            startedOn: date(trajectory.startedOn),
            endedOn: trajectory.endedOn === null ? null : date(trajectory.endedOn),
            childBornOn: trajectory.childBornOn,
            pauses: trajectory.pauses.map(({ firstDay, lastDay }) => ({
              firstDay: date(firstDay),
              lastDay: lastDay === null ? null : date(lastDay),
            })),
            extendedUntil: trajectory.extendedUntil === null ? null : date(trajectory.extendedUntil),
          },
          policy,
        );
        expect(dates.map(String)).toEqual(dueDays(trajectory, policy));
      }),
    );
  });

  it('go on past the usual age until the last day of an extension', () => {
    const old = aTrajectory({ childBornOn: '2006-09' });
    expect(dueDays(old)).toEqual(['2008-01-31', '2008-02-29']);
    expect(dueDays({ ...old, extendedUntil: '2008-04-30' })).toEqual([
      '2008-01-31',
      '2008-02-29',
      '2008-03-31',
      '2008-04-30',
    ]);
  });

  it('are not changed by an extension that ends before the usual age', () => {
    fc.assert(
      fc.property(trajectoryDatesArbitrary, visitPolicyArbitrary, (trajectory, policy) => {
        const plain = dueDays({ ...trajectory, extendedUntil: null }, policy);
        const extended = dueDays(trajectory, policy);
        expect(extended.slice(0, plain.length)).toEqual(plain);
        for (const day of extended.slice(plain.length))
          expect(day <= (trajectory.extendedUntil ?? '')).toBe(true);
      }),
    );
  });

  it('stop in a pause that was left open', () => {
    const open = aTrajectory({ pauses: [{ firstDay: '2008-03-01', lastDay: null }] });
    expect(dueDays(open)).toEqual(['2008-01-31', '2008-02-29']);
  });
});

describe('due visits', () => {
  it('are each met, missed, overdue or still to come, and no two of these', () => {
    fc.assert(
      fc.property(anySituation, ({ trajectory, visits, today, policy }) => {
        const { due, met, missed, overdue, next } = dueVisits(trajectory, visits, today, policy);
        for (const day of due) {
          const parts = [met.has(day), missed.includes(day), overdue.includes(day)].filter(Boolean);
          expect(parts.length).toBe(day < today || met.has(day) ? 1 : 0);
        }
        if (next !== null) expect(due.filter((day) => day >= today && !met.has(day))).toContain(next);
      }),
    );
  });

  it('are expected until today as the annual registration expects them', () => {
    fc.assert(
      fc.property(anySituation, ({ trajectory, visits, today, policy }) => {
        const { due, expected } = dueVisits(trajectory, visits, today, policy);
        expect(due.slice(0, expected).every((day) => day <= today)).toBe(true);
        expect(due.slice(expected).every((day) => day > today)).toBe(true);
      }),
    );
  });

  it('are met by at most as many as there were visits', () => {
    fc.assert(
      fc.property(anySituation, ({ trajectory, visits, today, policy }) => {
        expect(dueVisits(trajectory, visits, today, policy).met.size).toBeLessThanOrEqual(visits.length);
      }),
    );
  });

  it('are not overdue after the end: what was not met is missed', () => {
    const ended = aTrajectory({ endedOn: '2008-04-30' });
    const { missed, overdue, next } = dueVisits(ended, ['2008-01-31'], '2008-05-10');
    expect({ missed, overdue, next }).toEqual({
      missed: ['2008-02-29', '2008-03-31', '2008-04-30'],
      overdue: [],
      next: null,
    });
  });

  it('do not depend on the order of the visits', () => {
    fc.assert(
      fc.property(anySituation, ({ trajectory, visits, today, policy }) => {
        const seen = (list: readonly string[]) => {
          const { met, ...rest } = dueVisits(trajectory, list, today, policy);
          return { ...rest, met: [...met].toSorted() };
        };
        expect(seen(visits.toReversed())).toEqual(seen(visits));
      }),
    );
  });

  it('grow no more overdue by a visit today', () => {
    fc.assert(
      fc.property(trajectoryDatesArbitrary, dayArbitrary, (trajectory, today) => {
        const { overdue } = dueVisits({ ...trajectory, endedOn: null }, [today], today);
        expect(overdue.every((day) => day > today)).toBe(true);
      }),
    );
  });
});
