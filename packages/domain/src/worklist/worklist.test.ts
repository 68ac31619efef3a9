import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { doneOn, plannedOn, tasksInBrief } from '../testing/tasks-in-brief.js';
import {
  aWorklistInput,
  aWorklistProspect,
  aWorklistReferral,
  aWorklistSignal,
  aWorklistTrajectory,
  aWorklistVisitingMother,
} from '../testing/worklist-builders.js';
import { worklist } from './worklist.js';
import type { WorklistReferral } from './worklist-input.js';

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

  it('a signal stays until it is closed', () => {
    expect(tasksInBrief({ signals: [aWorklistSignal()] }, '2008-03-02')).toEqual([
      'signal-open due 1 see-signal',
    ]);
    expect(tasksInBrief({ signals: [aWorklistSignal({ step: 'closed' })] }, '2008-03-02')).toEqual([]);
  });

  it('a signal that was judged or decided on is silent until its day, and counts from there', () => {
    for (const step of ['judged', 'decided'] as const) {
      const kept = { signals: [aWorklistSignal({ step, severity: 'watch', followUpOn: '2008-03-20' })] };
      expect(tasksInBrief(kept, '2008-03-19')).toEqual([]);
      expect(tasksInBrief(kept, '2008-03-20')).toEqual(['signal-open due 0 see-signal']);
      expect(tasksInBrief(kept, '2008-03-21')).toEqual(['signal-open due 1 see-signal']);
    }
  });

  it('an urgent signal presses from its day on', () => {
    const urgent = { signals: [aWorklistSignal({ severity: 'urgent' })] };
    expect(tasksInBrief(urgent, '2008-03-01')).toEqual(['signal-open overdue 0 see-signal']);
  });

  it('a referral out is asked after when nothing was heard, or she waits on a list', () => {
    const referral = aWorklistReferral();
    expect(tasksInBrief({ referrals: [referral] }, '2008-03-29')).toEqual([]);
    expect(tasksInBrief({ referrals: [referral] }, '2008-03-30')).toEqual([
      'referral-unanswered overdue 29 answer-referral',
    ]);
    const listed = aWorklistReferral({ state: 'waiting-list', stateOn: '2008-03-11' });
    expect(tasksInBrief({ referrals: [listed] }, '2008-04-09')).toEqual([
      'referral-unanswered overdue 29 answer-referral',
    ]);
    expect(tasksInBrief({ referrals: [{ ...referral, direction: 'in' }] }, '2008-03-30')).toEqual([]);
  });

  it('a referral that was noted asks to be sent from the next day on, to Instapje once her child is 1 year', () => {
    const noted = aWorklistReferral({ programme: 'social-work', state: 'noted', stateOn: '2008-03-11' });
    expect(tasksInBrief({ referrals: [noted] }, '2008-03-11')).toEqual([]);
    expect(tasksInBrief({ referrals: [noted] }, '2008-03-12')).toEqual([
      'referral-to-send due 1 send-referral',
    ]);
    const young = { ...noted, programme: 'instapje', children: [{ childBornOn: '2007-03-20' }] } as const;
    expect(tasksInBrief({ referrals: [young] }, '2008-03-20')).toEqual([]);
    expect(tasksInBrief({ referrals: [young] }, '2008-03-21')).toEqual([
      'referral-to-send due 1 send-referral',
    ]);
  });

  it('a referral that was accepted asks whether she was there, and then how she finds it while she takes part', () => {
    const accepted = { referrals: [aWorklistReferral({ state: 'accepted', stateOn: '2008-03-05' })] };
    const asked = ['referral-to-ask-after due 29 ask-after-referral'];
    expect(tasksInBrief(accepted, '2008-04-02')).toEqual([]);
    expect(tasksInBrief(accepted, '2008-04-03')).toEqual(asked);
    const there = { referrals: [aWorklistReferral({ state: 'connected', stateOn: '2008-03-05' })] };
    expect(tasksInBrief(there, '2008-04-03')).toEqual([]);
    expect(tasksInBrief({ ...there, trajectories: quiet }, '2008-04-03')).toEqual(asked);
  });

  it.each([
    ['connected', true, 'Home-Start is begonnen, met dezelfde bezoekmoeder. Beëindig het traject van MIM.'],
    ['asked-after', null, 'Home-Start is begonnen. Beëindig het traject van MIM.'],
  ] as const)('Home-Start that has begun (%s) asks to end MIM, once', (state, keepsVisitingMother, words) => {
    const referral = aWorklistReferral({
      programme: 'home-start',
      state,
      stateOn: '2008-04-01',
      keepsVisitingMother,
    });
    const state2 = { trajectories: quiet, referrals: [referral, { ...referral, referralId: 'r2' }] };
    expect(tasksInBrief(state2, '2008-04-02')).toEqual(['round-off due 1 end-trajectory']);
    const [task] = worklist(
      aWorklistInput(state2),
      defaultLocationSettings,
      Temporal.PlainDate.from('2008-04-02'),
    );
    expect(task?.explanation.nl).toBe(words);
  });

  it('Home-Start asks for no end before it began, of who ended, or beside MIM', () => {
    const referral = aWorklistReferral({
      programme: 'home-start',
      state: 'connected',
      stateOn: '2008-04-01',
    });
    const asked = (change: Partial<WorklistReferral>, trajectories: typeof quiet | []) =>
      tasksInBrief({ trajectories, referrals: [{ ...referral, ...change }] }, '2008-04-02');
    expect(asked({}, [])).toEqual([]);
    expect(asked({ state: 'accepted' }, quiet)).toEqual([]);
    expect(asked({ direction: 'beside' }, quiet)).toEqual([]);
    expect(asked({ programme: 'social-work' }, quiet)).toEqual([]);
  });

  it('a referral of which all was heard asks nothing', () => {
    for (const state of ['asked-after', 'not-accepted', 'declined', 'unknown'] as const)
      expect(
        tasksInBrief({ referrals: [aWorklistReferral({ state })], trajectories: quiet }, '2008-05-30'),
      ).toEqual([]);
  });

  it('a book of Boekenbaby’s is asked for from its month on, until it was given', () => {
    const books = (given: WorklistReferral['books']) =>
      tasksInBrief(
        {
          trajectories: quiet,
          referrals: [aWorklistReferral({ direction: 'beside', programme: 'boekenbabys', books: given })],
        },
        '2008-04-20',
      );
    expect(books([])).toEqual(['book-due due 50 give-book']);
    expect(books([{ book: 'first', givenOn: '2008-03-01' }])).toEqual(['book-due due 0 give-book']);
    const two = [
      { book: 'first', givenOn: '2008-03-01' },
      { book: 'second', givenOn: '2008-04-20' },
    ] as const;
    expect(books([...two])).toEqual([]);
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
