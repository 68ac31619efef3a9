import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueState } from '../kernel/due-state.js';
import { addDays, monthIndexOf } from '../kernel/iso-date.js';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { standingFactsArbitrary, standingSettingsArbitrary } from '../testing/trajectory-arbitraries.js';
import { someStandingFacts } from '../testing/visit-builders.js';
import { visitKinds, visitStatuses } from './code-lists.js';
import { doneDays } from './done-days.js';
import { dueVisits } from './due-visits.js';
import { type RhythmMonth, type RhythmVisit, visitRhythm } from './rhythm.js';
import { type StandingFacts, visitStanding } from './visit-standing.js';

const noon = '2008-06-15';
const day = (text: string) => Temporal.PlainDate.from(text);
const home = (visitOn: string, status: (typeof visitStatuses.values)[number] = 'done') =>
  ({ visitOn, status, kind: 'home' }) as const;

describe('the rhythm', () => {
  it('shows what was done, missed, cancelled and is overdue, month by month', () => {
    const visits = [
      home('2008-01-31'),
      home('2008-02-27', 'cancelled'),
      { ...home('2008-03-30'), kind: 'outing' as const },
      home('2008-06-20', 'cancelled'),
    ];
    const pauses = [{ firstDay: '2008-06-10', lastDay: '2008-06-20' }];
    const facts = { ...someStandingFacts({ pauses }), visits };
    const months = visitRhythm(facts, defaultLocationSettings, day('2008-05-10'));
    const brief = months
      .slice(0, 6)
      .map(({ month, due, done, missed, overdue, open, planned, cancelled, outing, paused }) => [
        month,
        due,
        done,
        missed,
        overdue,
        open,
        planned,
        cancelled,
        outing,
        paused,
      ]);
    expect(brief).toEqual([
      ['2008-01', 1, 1, 0, 0, 0, 0, 0, 0, false],
      ['2008-02', 1, 0, 1, 0, 0, 0, 1, 0, false],
      ['2008-03', 1, 1, 0, 0, 0, 0, 0, 1, false],
      ['2008-04', 1, 0, 0, 1, 0, 0, 0, 0, false],
      ['2008-05', 1, 0, 0, 0, 1, 0, 0, 0, false],
      ['2008-06', 1, 0, 0, 0, 1, 0, 1, 0, true],
    ]);
    expect(months.at(-1)?.month).toBe('2009-05');
  });

  it('shows as open what can still be met, until a visit is planned that would', () => {
    const openIn = (visits: readonly RhythmVisit[], today: string) =>
      visitRhythm({ ...someStandingFacts(), visits }, defaultLocationSettings, day(today))
        .filter(({ month }) => month <= '2008-03')
        .map(({ open }) => open);
    const first = home('2008-01-31');
    expect(openIn([first], '2008-02-20')).toEqual([0, 1, 1]);
    expect(openIn([first], '2008-03-05')).toEqual([0, 1, 1]);
    expect(openIn([first, home('2008-03-05', 'planned')], '2008-02-20')).toEqual([0, 0, 1]);
    expect(openIn([first, home('2008-03-01')], '2008-03-05')).toEqual([0, 0, 1]);
  });

  it('marks the months in which she did not take part', () => {
    const absences = [{ firstDay: '2008-03-10', lastDay: '2008-04-02' }];
    const months = visitRhythm(
      { ...someStandingFacts({ absences }), visits: [home('2008-01-31')] },
      defaultLocationSettings,
      day('2008-06-20'),
    );
    expect(months.filter(({ absent }) => absent).map(({ month }) => month)).toEqual(['2008-03', '2008-04']);
  });

  it('shows nothing as overdue of whom her standing does not call so', () => {
    const overdueIn = (
      facts: Partial<StandingFacts>,
      visits: readonly RhythmVisit[] = [home('2008-01-31')],
    ) =>
      visitRhythm({ ...someStandingFacts(facts), visits }, defaultLocationSettings, day('2008-04-20')).reduce(
        (sum, { overdue }) => sum + overdue,
        0,
      );
    expect(overdueIn({})).toBe(2);
    expect(overdueIn({ matches: [] })).toBe(0);
    expect(overdueIn({ pauses: [{ firstDay: '2008-04-15', lastDay: null }] })).toBe(0);
    expect(overdueIn({}, [home('2008-01-31'), home('2008-05-03', 'planned')])).toBe(0);
    expect(
      visitRhythm(
        { ...someStandingFacts({ startedOn: null }), visits: [] },
        defaultLocationSettings,
        day('2008-04-20'),
      ),
    ).toEqual([]);
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
        standingFactsArbitrary(noon),
        anyVisits,
        standingSettingsArbitrary,
        (drawn, made, settings) => {
          const startedOn = drawn.startedOn ?? noon;
          const facts = { ...drawn, startedOn };
          const visits = made.map(([offset, status, kind]) => ({
            visitOn: addDays(startedOn, offset),
            status,
            kind,
          }));
          const today = day(noon);
          const months = visitRhythm({ ...facts, visits }, settings, today);
          const total = (field: Exclude<keyof RhythmMonth, 'month' | 'paused' | 'absent'>) =>
            months.reduce((sum, month) => sum + month[field], 0);
          const doneOn = doneDays(visits);
          const { due } = dueVisits({ ...facts, doneOn }, settings, today);
          const dueIn = (...states: readonly DueState[]) =>
            due.filter(({ state }) => states.includes(state)).length;
          const isOverdue = visitStanding({ ...facts, visits }, settings, today).state === 'overdue';
          expect(total('done') + total('planned') + total('cancelled')).toBe(visits.length);
          expect(total('due')).toBe(due.length);
          expect(total('missed')).toBe(dueIn('missed'));
          expect(total('overdue')).toBe(isOverdue ? dueIn('overdue') : 0);
          const waiting = dueIn('overdue', 'due', 'ahead') - total('overdue');
          expect(total('open')).toBeLessThanOrEqual(waiting);
          expect(total('open')).toBeGreaterThanOrEqual(waiting - total('planned'));
          months.forEach(({ month }, index) => {
            expect(monthIndexOf(month)).toBe(monthIndexOf(months[0]?.month ?? '') + index);
          });
        },
      ),
    );
  });
});
