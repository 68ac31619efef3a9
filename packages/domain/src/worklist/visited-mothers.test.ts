import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import type { Child } from '../registration/children/child-facts.js';
import { aChild } from '../testing/registration-builders.js';
import { doneOn, plannedOn, tasksOfMother } from '../testing/tasks-in-brief.js';
import { aWorklistInput, aWorklistTrajectory, completeRecord } from '../testing/worklist-builders.js';
import { worklist } from './worklist.js';

describe('a mother who is visited', () => {
  // First visit on 31 January 2008: the next due dates are 29 February and 31 March.
  it.each([
    ['2008-02-14', []],
    ['2008-02-15', ['visit-not-planned soon -14 plan-visit']],
    ['2008-02-29', ['visit-not-planned due 0 plan-visit']],
    ['2008-03-07', ['visit-not-planned due 7 plan-visit']],
    ['2008-03-08', ['visit-overdue overdue 8 plan-visit']],
  ])('on %s: %o', (today, expected) => {
    expect(tasksOfMother({}, today)).toEqual(expected);
  });

  it('has the days of grace that her location sets', () => {
    expect(tasksOfMother({}, '2008-03-08', { overdueAfterDays: 14 })).toEqual([
      'visit-not-planned due 8 plan-visit',
    ]);
  });

  it('is left alone once a visit is planned', () => {
    expect(
      tasksOfMother({ visits: [...doneOn('2008-01-31'), plannedOn('2008-03-20')] }, '2008-03-10'),
    ).toEqual([]);
  });

  it('has a planned visit to record from the day after it', () => {
    const visits = [...doneOn('2008-01-31'), plannedOn('2008-02-29')];
    expect(tasksOfMother({ visits }, '2008-02-29')).toEqual([]);
    expect(tasksOfMother({ visits }, '2008-03-01')).toEqual(['visit-to-record due 1 record-visit']);
    expect(tasksOfMother({ visits }, '2008-03-10')).toEqual(['visit-to-record overdue 10 record-visit']);
  });

  it('says how many visits are open', () => {
    const [task] = worklist(
      aWorklistInput({ trajectories: [aWorklistTrajectory()] }),
      defaultLocationSettings,
      Temporal.PlainDate.from('2008-04-10'),
    );
    expect(task?.explanation).toEqual({
      nl: 'Er staan 2 bezoeken open; het eerste, van 29 februari 2008, is 41 dagen te laat.',
      en: '2 visits are open; the first, of 29 February 2008, is 41 days late.',
    });
  });

  it('is asked nothing in a pause, but that it ends or was left open', () => {
    const paused = (lastDay: string | null) => ({
      pauses: [{ pauseId: 'x', firstDay: '2008-02-10', lastDay }],
    });
    expect(tasksOfMother(paused('2008-06-01'), '2008-04-10')).toEqual([]);
    expect(tasksOfMother(paused('2008-04-24'), '2008-04-10')).toEqual(['pause-ending soon -14 end-pause']);
    expect(tasksOfMother(paused(null), '2008-03-11')).toEqual([]);
    expect(tasksOfMother(paused(null), '2008-03-12')).toEqual(['pause-ending waiting 31 end-pause']);
  });

  it('is asked nothing about a pause that has yet to begin, and about one that ends today', () => {
    const visits = [...doneOn('2008-01-31'), plannedOn('2008-05-01')];
    const paused = (firstDay: string, lastDay: string) => ({
      visits,
      pauses: [{ pauseId: 'x', firstDay, lastDay }],
    });
    expect(tasksOfMother(paused('2008-04-11', '2008-04-20'), '2008-04-10')).toEqual([]);
    expect(tasksOfMother(paused('2008-04-01', '2008-04-10'), '2008-04-10')).toEqual([
      'pause-ending soon 0 end-pause',
    ]);
    expect(tasksOfMother(paused('2008-04-01', '2008-04-10'), '2008-04-11')).toEqual([]);
  });

  it('is not asked for a visit that was late before the pause began, nor for a match while she waits', () => {
    const pauses = [{ pauseId: 'x', firstDay: '2008-03-10', lastDay: '2008-06-01' }];
    expect(tasksOfMother({ pauses }, '2008-03-09')).toEqual(['visit-overdue overdue 9 plan-visit']);
    expect(tasksOfMother({ pauses }, '2008-03-10')).toEqual([]);
    const waiting = { state: 'waiting', matches: [], startedOn: null, visits: [] } as const;
    expect(tasksOfMother({ ...waiting, pauses }, '2008-03-09')).toEqual([
      'waiting-for-match waiting 38 find-match',
    ]);
    expect(tasksOfMother({ ...waiting, pauses }, '2008-03-10')).toEqual([]);
  });

  it('is rounded off before 18 months and extended or ended after it', () => {
    const visits = doneOn('2008-01-31', '2009-04-30', '2009-05-31');
    const outcomes = [{ moment: 'end' }] as const;
    // Her child was born on 20 December 2007.
    const planAhead = [...doneOn('2008-01-31', '2009-04-30'), plannedOn('2009-05-31')];
    const before = { visits: planAhead, outcomes: [{ moment: 'half-way' }, { moment: 'end' }] } as const;
    expect(tasksOfMother(before, '2009-05-19')).toEqual([]);
    expect(tasksOfMother(before, '2009-05-20')).toEqual(['round-off due 0 round-off']);
    expect(tasksOfMother({ visits, outcomes }, '2009-05-31')).toEqual(['round-off due 11 round-off']);
    expect(tasksOfMother({ visits, outcomes }, '2009-06-19')).toEqual(['round-off due 30 round-off']);
    expect(tasksOfMother({ visits, outcomes }, '2009-06-20')).toEqual(['round-off overdue 0 extend-or-end']);
  });

  it('is rounded off in words that fit her children: one, twins, and none of whom an age is told', () => {
    const noor = aChild({ childName: 'Noor', childBornOn: '2007-12-20' });
    const [finn, died] = [
      { ...noor, childName: 'Finn' },
      { ...noor, childDied: true },
    ];
    const facts = { visits: doneOn('2008-01-31', '2009-05-31'), outcomes: [{ moment: 'end' }] } as const;
    const said = (children: Child[], day: string) => {
      const mother = aWorklistTrajectory({ ...facts, record: { ...completeRecord, children } });
      return worklist(
        aWorklistInput({ trajectories: [mother] }),
        defaultLocationSettings,
        Temporal.PlainDate.from(day),
      )
        .filter(({ kind }) => kind === 'round-off')
        .map(({ explanation }) => explanation.nl);
    };
    expect(said([noor], '2009-06-01')).toEqual(['Haar kind is bijna 18 maanden: bereid de afronding voor.']);
    expect(said([noor, finn], '2009-06-01')).toEqual([
      'Haar kinderen zijn bijna 18 maanden: bereid de afronding voor.',
    ]);
    expect(said([died, finn], '2009-06-01')).toEqual(said([noor], '2009-06-01'));
    expect(said([died], '2009-06-01')).toEqual(said([died], '2009-07-01'));
    expect(said([died], '2009-06-01')[0]).not.toMatch(/kind|maanden/);
  });

  it('has an extension that comes to its end', () => {
    const facts = { outcomes: [{ moment: 'end' }], extendedUntil: '2009-08-31' } as const;
    const until = (day: string) => ({
      ...facts,
      visits: [...doneOn('2008-01-31', '2009-07-31'), ...doneOn(day)],
    });
    expect(tasksOfMother(until('2009-08-10'), '2009-08-16')).toEqual([]);
    expect(tasksOfMother(until('2009-08-10'), '2009-08-17')).toEqual([
      'extension-ending soon -14 extend-or-end',
    ]);
    expect(tasksOfMother(until('2009-08-30'), '2009-08-31')).toEqual([
      'extension-ending due 0 extend-or-end',
    ]);
    expect(tasksOfMother(until('2009-08-30'), '2009-09-02')).toEqual([
      'extension-ending overdue 2 extend-or-end',
    ]);
  });

  it('is asked about the outcome at its moments', () => {
    const facts = { outcomes: [], visits: [...doneOn('2008-01-31', '2008-08-31'), plannedOn('2008-09-30')] };
    expect(tasksOfMother(facts, '2008-09-19')).toEqual([]);
    expect(tasksOfMother(facts, '2008-09-21')).toEqual(['outcome-due due 1 record-outcome']);
  });

  it('has a record that the annual registration misses', () => {
    expect(tasksOfMother({ record: { ...completeRecord, income: null } }, '2008-02-10')).toEqual([
      'record-incomplete due 10 complete-record',
    ]);
  });

  it('does not drop off the list when the birth of her child is not recorded', () => {
    expect(tasksOfMother({ childBornOn: null }, '2008-03-08')).toEqual([
      'visit-overdue overdue 8 plan-visit',
    ]);
  });
});
