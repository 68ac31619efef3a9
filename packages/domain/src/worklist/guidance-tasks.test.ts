import { describe, expect, it } from 'vitest';
import { tasksInBrief } from '../testing/tasks-in-brief.js';
import { aWorklistVisitingMother } from '../testing/worklist-builders.js';
import type { WorklistMeetings, WorklistVisitingMother } from './worklist-input.js';

const since = (firstDay: string, lastDay: string | null = null) => ({ firstDay, lastDay });
const session = (sessionOn: string, status: 'planned' | 'done') => ({
  sessionId: sessionOn,
  sessionOn,
  status,
});
const tasksOf = (
  supervision: Partial<WorklistVisitingMother['supervision']>,
  today: string,
  facts: Partial<WorklistVisitingMother> = {},
) =>
  tasksInBrief(
    {
      visitingMothers: [
        aWorklistVisitingMother({
          supervision: { matched: [since('2008-01-10')], away: [], sessions: [], ...supervision },
          ...facts,
        }),
      ],
    },
    today,
  ).filter((task) => task.startsWith('supervision'));

describe('supervision', () => {
  it('that went by is overdue, and comes soon when the end of the month is near', () => {
    expect(tasksOf({}, '2008-02-04')).toEqual(['supervision-due overdue 4 plan-supervision']);
    const sessions = [session('2008-01-25', 'done')];
    expect(tasksOf({ sessions }, '2008-02-14')).toEqual([]);
    expect(tasksOf({ sessions }, '2008-02-20')).toEqual(['supervision-due soon -9 plan-supervision']);
    expect(tasksOf({ sessions }, '2008-02-29')).toEqual(['supervision-due due 0 plan-supervision']);
  });

  it('that was planned is recorded when its day is over, and asked for no more', () => {
    const sessions = [session('2008-02-27', 'planned')];
    expect(tasksOf({ sessions }, '2008-02-27')).toEqual([]);
    expect(tasksOf({ sessions }, '2008-02-28')).toEqual(['supervision-to-record due 1 record-supervision']);
  });

  it('is asked of nobody who has stopped, is away or visits nobody', () => {
    expect(tasksOf({}, '2008-02-04', { stoppedOn: '2008-02-01' })).toEqual([]);
    expect(tasksOf({ away: [since('2008-02-01')] }, '2008-02-04')).toEqual([]);
    expect(tasksOf({ matched: [] }, '2008-02-04')).toEqual([]);
  });
});

describe('a meeting', () => {
  const meetingTasks = (meetings: WorklistMeetings['meetings'], today: string, settings = {}) =>
    tasksInBrief(
      { meetings: { locationId: 'breda', matched: [since('2008-01-10')], meetings } },
      today,
      settings,
    );
  const meeting = (meetingOn: string, status: 'planned' | 'done') => ({
    meetingId: meetingOn,
    meetingOn,
    status,
  });

  it('is planned by the rhythm of the location, and recorded when its day is over', () => {
    expect(meetingTasks([], '2008-02-04')).toEqual(['meeting-due overdue 4 plan-meeting']);
    const every = { meetingEveryMonths: 2 };
    expect(meetingTasks([meeting('2008-01-25', 'done')], '2008-03-04', every)).toEqual([]);
    expect(meetingTasks([meeting('2008-02-05', 'planned')], '2008-02-06')).toEqual([
      'meeting-to-record due 1 record-meeting',
    ]);
  });
});
