import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { aWorklistInput } from '../testing/worklist-builders.js';
import { worklist } from './worklist.js';

const on = (day: string, overrides: Parameters<typeof aWorklistInput>[0]) =>
  worklist(aWorklistInput(overrides), defaultLocationSettings, Temporal.PlainDate.from(day));

const group = {
  groupId: 'g1',
  rhythm: 'weekly',
  firstDay: '2008-01-08',
  lastDay: null,
  lastSessionOn: '2008-03-04',
} as const;

describe('a session of a group', () => {
  it.each([
    ['2008-03-11', []],
    ['2008-03-12', ['due']],
    ['2008-03-19', ['overdue']],
  ])('asks to be recorded from the day after it: on %s', (day, urgencies) => {
    const tasks = on(day, { groups: [group] });
    expect(tasks.map(({ urgency }) => urgency)).toEqual(urgencies);
    for (const task of tasks)
      expect(task).toMatchObject({
        kind: 'group-session-to-record',
        subject: { type: 'group', id: 'g1' },
        since: '2008-03-11',
      });
  });

  it('is not asked of a group that is over', () => {
    expect(on('2008-05-01', { groups: [{ ...group, lastDay: '2008-03-04' }] })).toEqual([]);
  });
});

describe('expenses', () => {
  const march = { locationId: 'breda', firstDay: '2008-03-01', lastDay: '2008-03-31' };

  it('wait for approval in the month after, all of a location as one', () => {
    expect(on('2008-04-02', { expenses: { ...march, count: 3 } })).toMatchObject([
      {
        kind: 'expenses-to-approve',
        subject: { type: 'location', id: 'breda' },
        since: '2008-03-31',
        explanation: {
          en: 'Expenses of 3 visiting mothers up to and including 31 March 2008 wait for approval.',
        },
      },
    ]);
  });

  it('of nobody wait for nothing', () => {
    expect(on('2008-04-02', { expenses: { ...march, count: 0 } })).toEqual([]);
  });
});
