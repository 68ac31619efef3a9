import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { doneOn, plannedOn, tasksInBrief } from '../testing/tasks-in-brief.js';
import {
  aWorklistInput,
  aWorklistProspect,
  aWorklistTrajectory,
  aWorklistVisitingMother,
} from '../testing/worklist-builders.js';
import { worklist } from './worklist.js';

describe('a prospect', () => {
  it('is called when she came in, and again some days after a call', () => {
    const prospects = [aWorklistProspect()];
    expect(tasksInBrief({ prospects }, '2008-03-31')).toEqual(['prospect-to-call due 0 call']);
    const called = [aWorklistProspect({ outcome: 'called', outcomeOn: '2008-04-01' })];
    expect(tasksInBrief({ prospects: called }, '2008-04-03')).toEqual([]);
    expect(tasksInBrief({ prospects: called }, '2008-04-04')).toEqual(['prospect-to-call due 0 call']);
  });

  it('who wants an intake gets one', () => {
    const wants = { outcome: 'wants-intake', outcomeOn: '2008-04-01' } as const;
    expect(tasksInBrief({ prospects: [aWorklistProspect(wants)] }, '2008-04-03')).toEqual([
      'intake-unfinished due 2 plan-intake',
    ]);
    expect(
      tasksInBrief({ prospects: [aWorklistProspect({ ...wants, trajectoryId: 't1' })] }, '2008-04-03'),
    ).toEqual([]);
  });

  it('with an appointment stays in sight until her intake has begun', () => {
    const appointed = { outcome: 'wants-intake', outcomeOn: '2008-04-01', intakeOn: '2008-04-09' } as const;
    const on = (day: string) => tasksInBrief({ prospects: [aWorklistProspect(appointed)] }, day);
    expect(on('2008-04-03')).toEqual(['intake-unfinished soon -6 start-intake']);
    expect(on('2008-04-09')).toEqual(['intake-unfinished due 0 start-intake']);
    expect(on('2008-05-09')).toEqual(['intake-unfinished overdue 30 start-intake']);
  });

  it.each(['declined', 'unreachable', 'not-eligible'] as const)('who is %s asks for nothing', (outcome) => {
    expect(tasksInBrief({ prospects: [aWorklistProspect({ outcome })] }, '2008-06-01')).toEqual([]);
  });
});

describe('a visiting mother', () => {
  it('needs a certificate of conduct: more so when she visits already', () => {
    const visitingMothers = [aWorklistVisitingMother({ vogSeenOn: null })];
    expect(tasksInBrief({ visitingMothers }, '2008-02-01')).toEqual(['vog-missing due 92 see-vog']);
    expect(tasksInBrief({ visitingMothers, trajectories: [aWorklistTrajectory()] }, '2008-02-01')).toEqual([
      'vog-missing overdue 92 see-vog',
    ]);
    expect(tasksInBrief({ visitingMothers }, '2008-02-01', { vogRequired: false })).toEqual([]);
  });

  it('has a certificate that expires where the location sets a term', () => {
    const visitingMothers = [aWorklistVisitingMother({ vogSeenOn: '2007-11-20' })];
    const on = (today: string) => tasksInBrief({ visitingMothers }, today, { vogValidYears: 1 });
    expect(on('2008-09-24')).toEqual([]);
    expect(on('2008-09-25')).toEqual(['vog-expiring soon -56 see-vog']);
    expect(on('2008-11-20')).toEqual(['vog-expiring overdue 0 see-vog']);
  });

  it('is prepared and has signed before the first match', () => {
    const lacking = aWorklistVisitingMother({ preparedOn: null, agreementSignedOn: null });
    const [task] = worklist(
      aWorklistInput({ visitingMothers: [lacking] }),
      defaultLocationSettings,
      Temporal.PlainDate.from('2007-11-25'),
    );
    expect(task).toMatchObject({ kind: 'preparation-missing', urgency: 'waiting', days: 24 });
    expect(task?.explanation.en).toContain('her preparation is not complete');
  });

  it('who has stopped asks for nothing, from the day on which she stops', () => {
    const lacking = (stoppedOn: string) => [aWorklistVisitingMother({ stoppedOn, vogSeenOn: null })];
    expect(tasksInBrief({ visitingMothers: lacking('2008-02-02') }, '2008-02-01')).toEqual([
      'vog-missing due 92 see-vog',
    ]);
    expect(tasksInBrief({ visitingMothers: lacking('2008-02-01') }, '2008-02-01')).toEqual([]);
    const pauses = [{ pauseId: 'x', firstDay: '2007-12-01', lastDay: null }];
    expect(tasksInBrief({ visitingMothers: [aWorklistVisitingMother({ pauses })] }, '2008-02-01')).toEqual([
      'pause-ending waiting 62 end-pause',
    ]);
    const stops = (stoppedOn: string) => ({
      visitingMothers: [aWorklistVisitingMother({ pauses, stoppedOn })],
    });
    expect(tasksInBrief(stops('2008-02-02'), '2008-02-01')).toEqual(['pause-ending waiting 62 end-pause']);
    expect(tasksInBrief(stops('2008-02-01'), '2008-02-01')).toEqual([]);
    const stopped = aWorklistVisitingMother({ stoppedOn: '2008-01-01', vogSeenOn: null, preparedOn: null });
    expect(tasksInBrief({ visitingMothers: [stopped] }, '2008-02-01')).toEqual([]);
  });
});

describe('open ends', () => {
  const quiet = [aWorklistTrajectory({ visits: [...doneOn('2008-01-31'), plannedOn('2008-06-30')] })];
  const facts = { signalId: 's', trajectoryId: 't1', raisedOn: '2008-03-01' };

  it('a signal stays until it is closed', () => {
    expect(tasksInBrief({ signals: [{ ...facts, closedOn: null }] }, '2008-03-02')).toEqual([
      'signal-open due 1 close-signal',
    ]);
    expect(tasksInBrief({ signals: [{ ...facts, closedOn: '2008-03-02' }] }, '2008-03-02')).toEqual([]);
  });

  it('a signal that is kept open is silent until its day, and counts from there', () => {
    const kept = { signals: [{ ...facts, followUpOn: '2008-03-20', closedOn: null }] };
    expect(tasksInBrief(kept, '2008-03-19')).toEqual([]);
    expect(tasksInBrief(kept, '2008-03-20')).toEqual(['signal-open due 0 close-signal']);
    expect(tasksInBrief(kept, '2008-03-21')).toEqual(['signal-open due 1 close-signal']);
  });

  it('a referral out is asked after when nothing was heard', () => {
    const referral = {
      referralId: 'r',
      trajectoryId: 't1',
      direction: 'out',
      referredOn: '2008-03-01',
      outcome: null,
    } as const;
    expect(tasksInBrief({ referrals: [referral] }, '2008-03-29')).toEqual([]);
    expect(tasksInBrief({ referrals: [referral] }, '2008-03-30')).toEqual([
      'referral-unanswered overdue 29 answer-referral',
    ]);
    expect(tasksInBrief({ referrals: [{ ...referral, direction: 'in' }] }, '2008-03-30')).toEqual([]);
  });

  const transfer = {
    transferId: 'x',
    direction: 'in',
    trajectoryId: null,
    offeredOn: '2008-03-01',
    outcome: null,
    answeredOn: null,
  } as const;
  it('a mother whom another location offers waits for an answer', () => {
    expect(tasksInBrief({ transfers: [transfer] }, '2008-03-02')).toEqual([
      'transfer-incoming due 1 answer-transfer',
    ]);
    expect(tasksInBrief({ transfers: [{ ...transfer, direction: 'out' }] }, '2008-03-02')).toEqual([]);
  });

  it('a mother whom this location offered is asked after when nothing was heard within its days', () => {
    const offered = { ...transfer, direction: 'out', trajectoryId: 't1' } as const;
    const asked = ['transfer-unanswered overdue 15 follow-up-transfer'];
    expect(tasksInBrief({ transfers: [offered] }, '2008-03-15')).toEqual([]);
    expect(tasksInBrief({ transfers: [offered] }, '2008-03-16')).toEqual(asked);
    expect(tasksInBrief({ transfers: [offered] }, '2008-03-16', { transferAnswerDays: 30 })).toEqual([]);
    for (const outcome of ['accepted', 'withdrawn'])
      expect(tasksInBrief({ transfers: [{ ...offered, outcome }] }, '2008-03-16')).toEqual([]);
  });

  it('a refused transfer asks what to do until her visits go on', () => {
    const refused = {
      ...transfer,
      direction: 'out',
      trajectoryId: 't1',
      outcome: 'refused',
      answeredOn: '2008-02-10',
    } as const;
    const trajectories = [aWorklistTrajectory()];
    expect(tasksInBrief({ trajectories, transfers: [refused] }, '2008-02-12')).toEqual([
      'transfer-refused due 2 go-on-after-refusal',
    ]);
    expect(tasksInBrief({ trajectories: quiet, transfers: [refused] }, '2008-02-12')).toEqual([]);
    const visitedThatDay = [aWorklistTrajectory({ visits: doneOn('2008-01-31', '2008-02-10') })];
    expect(tasksInBrief({ trajectories: visitedThatDay, transfers: [refused] }, '2008-02-12')).toEqual([]);
    expect(tasksInBrief({ trajectories: [], transfers: [refused] }, '2008-02-12')).toEqual([]);
    const passedOn = { ...refused, isPassedOn: true };
    expect(tasksInBrief({ trajectories: [], transfers: [passedOn] }, '2008-02-12')).toEqual([
      'transfer-refused due 2 reopen',
    ]);
  });

  it('a withdrawn transfer asks the same while she stands ended by it, and nothing once she goes on', () => {
    const withdrawn = {
      ...transfer,
      direction: 'out',
      trajectoryId: 't1',
      outcome: 'withdrawn',
      answeredOn: '2008-02-10',
    } as const;
    expect(
      tasksInBrief({ trajectories: [], transfers: [{ ...withdrawn, isPassedOn: true }] }, '2008-02-12'),
    ).toEqual(['transfer-refused due 2 reopen']);
    expect(tasksInBrief({ trajectories: [], transfers: [withdrawn] }, '2008-02-12')).toEqual([]);
    expect(
      tasksInBrief({ trajectories: [aWorklistTrajectory()], transfers: [withdrawn] }, '2008-02-12'),
    ).toEqual(tasksInBrief({ trajectories: [aWorklistTrajectory()], transfers: [] }, '2008-02-12'));
  });
});
