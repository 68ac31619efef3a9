import { describe, expect, it } from 'vitest';
import { applicantStates } from '../supervision/recruitment-codes.js';
import { tasksInBrief } from '../testing/tasks-in-brief.js';
import { aWorklistApplicant, aWorklistVisitingMother } from '../testing/worklist-builders.js';

describe('somebody who applied', () => {
  const tasks = (facts: Parameters<typeof aWorklistApplicant>[0], today: string) =>
    tasksInBrief({ applicants: [aWorklistApplicant(facts)] }, today);

  it('is called from the day on which she applied, and again on the day agreed', () => {
    expect(tasks({}, '2008-03-31')).toEqual(['applicant-to-call due 0 call']);
    expect(tasks({}, '2008-04-30')).toEqual(['applicant-to-call overdue 30 call']);
    const again = { stateOn: '2008-04-01', tryAgainOn: '2008-04-10' };
    expect(tasks(again, '2008-04-09')).toEqual([]);
    expect(tasks(again, '2008-04-10')).toEqual(['applicant-to-call due 0 call']);
  });

  it('is awaited until her first talk is recorded', () => {
    const planned = { state: 'talk-planned', stateOn: '2008-04-01', talkOn: '2008-04-10' } as const;
    expect(tasks(planned, '2008-04-08')).toEqual(['first-talk soon -2 hold-talk']);
    expect(tasks(planned, '2008-04-10')).toEqual(['first-talk due 0 hold-talk']);
    expect(tasks(planned, '2008-05-10')).toEqual(['first-talk overdue 30 hold-talk']);
  });

  it('hears a decision after it', () => {
    const held = { state: 'talk-held', stateOn: '2008-04-10' } as const;
    expect(tasks(held, '2008-04-12')).toEqual(['applicant-decision due 2 decide-applicant']);
  });

  it('asks for nothing once that is done', () => {
    for (const state of applicantStates.values.slice(3))
      expect(tasks({ state, stateOn: '2008-04-10' }, '2008-06-01')).toEqual([]);
  });
});

describe('a preparation that is under way', () => {
  it('asks for its next session, in the location’s number of days after the last', () => {
    const visitingMothers = [
      aWorklistVisitingMother({ preparedOn: null, preparationDays: ['2008-03-11', '2008-03-04'] }),
    ];
    const on = (today: string, settings = {}) => tasksInBrief({ visitingMothers }, today, settings);
    expect(on('2008-03-20')).toEqual(['preparation-missing soon -5 record-preparation']);
    expect(on('2008-03-25')).toEqual(['preparation-missing due 0 record-preparation']);
    expect(on('2008-03-20', { preparationNextDays: 7 })).toEqual([
      'preparation-missing due 2 record-preparation',
    ]);
  });

  it('asks for what she signs before its first session, and for that session once she has signed', () => {
    const begins = { preparedOn: null, preparationDays: [] };
    const asked = (facts: object) =>
      tasksInBrief({ visitingMothers: [aWorklistVisitingMother({ ...begins, ...facts })] }, '2008-03-20').map(
        (task) => task.split(' ').at(-1),
      );
    expect(asked({ agreementSignedOn: null })).toEqual(['complete-preparation']);
    expect(asked({})).toEqual(['record-preparation']);
  });

  it('asks nothing once she is prepared, however she was', () => {
    const visitingMothers = [aWorklistVisitingMother({ preparationDays: ['2008-03-04'] })];
    expect(tasksInBrief({ visitingMothers }, '2008-03-25')).toEqual([]);
  });
});
