import { describe, expect, it } from 'vitest';
import { tasksInBrief } from '../testing/tasks-in-brief.js';
import { aWorklistGrowth } from '../testing/worklist-builders.js';

const tasks = (facts: Parameters<typeof aWorklistGrowth>[0], today: string, settings = {}) =>
  tasksInBrief({ growth: [aWorklistGrowth(facts)] }, today, settings);

describe('a visiting mother who stopped', () => {
  it('is offered an evaluation for the location’s days, and thanked', () => {
    expect(tasks({}, '2008-05-31')).toEqual([]);
    expect(tasks({}, '2008-06-01')).toEqual([
      'evaluation-to-offer due 0 record-evaluation',
      'thanks-to-record due 0 record-thanks',
    ]);
    expect(tasks({}, '2008-08-01')).toEqual(['thanks-to-record due 61 record-thanks']);
    expect(tasks({}, '2008-08-01', { evaluationAskDays: 90 })).toHaveLength(2);
  });

  it('asks for nothing once that was done', () => {
    expect(tasks({ evaluatedOn: '2008-05-20', thankedOn: '2008-06-02' }, '2008-06-03')).toEqual([]);
  });
});

describe('a visiting mother who goes on', () => {
  it('is offered an evaluation in between only where the location wants it', () => {
    expect(tasks({ stoppedOn: null }, '2008-01-10')).toEqual([]);
    expect(tasks({ stoppedOn: null }, '2008-01-10', { evaluationEveryMonths: 12 })).toEqual([
      'evaluation-to-offer due 0 record-evaluation',
    ]);
  });
});
