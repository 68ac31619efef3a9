import { describe, expect, test } from 'vitest';
import { Temporal } from '../kernel/index.js';
import { defaultLocationSettings } from '../location/index.js';
import { aWorklistInput, aWorklistProspect } from '../testing/index.js';
import { taskKinds, type WorklistRegistration, worklist } from './index.js';

const registration: WorklistRegistration = {
  locationId: 'breda',
  year: 2008,
  standing: 'expected',
  deadlineOn: '2009-03-01',
  sentBackOn: null,
  reason: null,
};
const tasks = (changed: Partial<WorklistRegistration>, today: string) =>
  worklist(
    aWorklistInput({ registrations: [{ ...registration, ...changed }] }),
    defaultLocationSettings,
    Temporal.PlainDate.from(today),
  );

describe('a year that was not sent', () => {
  test('waits from the day on which it is over, presses a month before its deadline and is overdue after it', () => {
    expect(tasks({}, '2008-12-31')).toEqual([]);
    expect(tasks({}, '2009-01-01')).toMatchObject([{ kind: 'registration-due', urgency: 'soon' }]);
    expect(tasks({}, '2009-01-30')).toMatchObject([{ urgency: 'due', days: -30 }]);
    expect(tasks({ standing: 'late' }, '2009-03-04')).toMatchObject([{ urgency: 'overdue', days: 3 }]);
  });

  test('says which year and until when, and leads there', () => {
    const [task] = tasks({}, '2009-02-10');
    expect(task?.explanation.nl).toBe('Verstuur 2008 uiterlijk 1 maart 2009.');
    expect(task?.action).toEqual({
      code: 'open-registration',
      target: { type: 'registration', id: '2008' },
    });
  });

  test('is asked no more once it was not delivered for good, was sent, or is not expected', () => {
    for (const standing of [
      'not-delivered',
      'delivered',
      'nil',
      'corrected',
      'accepted',
      'not-expected',
    ] as const)
      expect(tasks({ standing }, '2009-02-10')).toEqual([]);
  });
});

describe('what was sent back', () => {
  const back = { standing: 'sent-back', sentBackOn: '2009-03-10', reason: 'De uren ontbreken.' } as const;

  test('waits with the reason of the institute, until the deadline of a correction', () => {
    const [task] = tasks(back, '2009-03-15');
    expect(task).toMatchObject({ kind: 'registration-sent-back', urgency: 'due', days: -9 });
    expect(task?.explanation.nl).toBe('Over 2008: “De uren ontbreken.”. Corrigeer uiterlijk 24 maart 2009.');
  });

  test('is to be done now from the day on which it came back, and overdue after two weeks or the later deadline of the year', () => {
    const urgencyOn = (today: string, sentBackOn: string) =>
      tasks({ ...back, sentBackOn }, today)[0]?.urgency;
    expect(urgencyOn('2009-03-24', '2009-03-10')).toBe('due');
    expect(urgencyOn('2009-03-25', '2009-03-10')).toBe('overdue');
    expect(urgencyOn('2009-01-10', '2009-01-10')).toBe('due');
    expect(urgencyOn('2009-03-01', '2009-01-10')).toBe('due');
    expect(urgencyOn('2009-03-02', '2009-01-10')).toBe('overdue');
  });

  test('goes before all else of the same urgency but a signal', () => {
    expect(taskKinds.values.slice(0, 2)).toEqual(['signal-open', 'registration-sent-back']);
    const list = worklist(
      aWorklistInput({
        registrations: [{ ...registration, ...back }],
        prospects: [aWorklistProspect({ receivedOn: '2009-03-15' })],
      }),
      defaultLocationSettings,
      Temporal.PlainDate.from('2009-03-15'),
    );
    expect(list.length).toBeGreaterThan(1);
    expect(list[0]?.kind).toBe('registration-sent-back');
  });
});
