import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import type { Child } from '../registration/children/child-facts.js';
import { aChild } from '../testing/registration-builders.js';
import {
  aVisitOn,
  aWorklistInput,
  aWorklistProspect,
  aWorklistTrajectory,
  aWorklistVisitingMother,
  completeRecord,
} from '../testing/worklist-builders.js';
import { worklist } from './worklist.js';
import type { WorklistInput, WorklistTrajectory } from './worklist-input.js';

/** The tasks in brief: kind, urgency, days and action. */
const tasks = (state: Partial<WorklistInput>, today: string, settings = {}) =>
  worklist(
    aWorklistInput(state),
    {
      ...defaultLocationSettings,
      ...settings,
    },
    Temporal.PlainDate.from(today),
  ).map(({ kind, urgency, days, action }) => `${kind} ${urgency} ${days} ${action.code}`);
const ofMother = (facts: Partial<WorklistTrajectory>, today: string, settings = {}) =>
  tasks({ trajectories: [aWorklistTrajectory(facts)] }, today, settings);
const done = (...days: string[]) => days.map((day) => aVisitOn(day));
const planned = (day: string) => aVisitOn(day, 'planned');

describe('a mother who is visited', () => {
  // First visit on 31 January 2008: the next due dates are 29 February and 31 March.
  it.each([
    ['2008-02-14', []],
    ['2008-02-15', ['visit-not-planned soon -14 plan-visit']],
    ['2008-02-29', ['visit-not-planned due 0 plan-visit']],
    ['2008-03-07', ['visit-not-planned due 7 plan-visit']],
    ['2008-03-08', ['visit-overdue overdue 8 plan-visit']],
  ])('on %s: %o', (today, expected) => {
    expect(ofMother({}, today)).toEqual(expected);
  });

  it('has the days of grace that her location sets', () => {
    expect(ofMother({}, '2008-03-08', { overdueAfterDays: 14 })).toEqual([
      'visit-not-planned due 8 plan-visit',
    ]);
  });

  it('is left alone once a visit is planned', () => {
    expect(ofMother({ visits: [...done('2008-01-31'), planned('2008-03-20')] }, '2008-03-10')).toEqual([]);
  });

  it('has a planned visit to record from the day after it', () => {
    const visits = [...done('2008-01-31'), planned('2008-02-29')];
    expect(ofMother({ visits }, '2008-02-29')).toEqual([]);
    expect(ofMother({ visits }, '2008-03-01')).toEqual(['visit-to-record due 1 record-visit']);
    expect(ofMother({ visits }, '2008-03-10')).toEqual(['visit-to-record overdue 10 record-visit']);
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
    expect(ofMother(paused('2008-06-01'), '2008-04-10')).toEqual([]);
    expect(ofMother(paused('2008-04-24'), '2008-04-10')).toEqual(['pause-ending soon -14 end-pause']);
    expect(ofMother(paused(null), '2008-03-11')).toEqual([]);
    expect(ofMother(paused(null), '2008-03-12')).toEqual(['pause-ending waiting 31 end-pause']);
  });

  it('is asked nothing about a pause that has yet to begin, and about one that ends today', () => {
    const visits = [...done('2008-01-31'), planned('2008-05-01')];
    const paused = (firstDay: string, lastDay: string) => ({
      visits,
      pauses: [{ pauseId: 'x', firstDay, lastDay }],
    });
    expect(ofMother(paused('2008-04-11', '2008-04-20'), '2008-04-10')).toEqual([]);
    expect(ofMother(paused('2008-04-01', '2008-04-10'), '2008-04-10')).toEqual([
      'pause-ending soon 0 end-pause',
    ]);
    expect(ofMother(paused('2008-04-01', '2008-04-10'), '2008-04-11')).toEqual([]);
  });

  it('is not asked for a visit that was late before the pause began, nor for a match while she waits', () => {
    const pauses = [{ pauseId: 'x', firstDay: '2008-03-10', lastDay: '2008-06-01' }];
    expect(ofMother({ pauses }, '2008-03-09')).toEqual(['visit-overdue overdue 9 plan-visit']);
    expect(ofMother({ pauses }, '2008-03-10')).toEqual([]);
    const waiting = { state: 'waiting', matches: [], startedOn: null, visits: [] } as const;
    expect(ofMother({ ...waiting, pauses }, '2008-03-09')).toEqual([
      'waiting-for-match waiting 38 find-match',
    ]);
    expect(ofMother({ ...waiting, pauses }, '2008-03-10')).toEqual([]);
  });

  it('is rounded off before 18 months and extended or ended after it', () => {
    const visits = done('2008-01-31', '2009-04-30', '2009-05-31');
    const outcomes = [{ moment: 'end' }] as const;
    // Her child was born on 20 December 2007.
    const planAhead = [...done('2008-01-31', '2009-04-30'), planned('2009-05-31')];
    const before = { visits: planAhead, outcomes: [{ moment: 'half-way' }, { moment: 'end' }] } as const;
    expect(ofMother(before, '2009-05-19')).toEqual([]);
    expect(ofMother(before, '2009-05-20')).toEqual(['round-off due 0 round-off']);
    expect(ofMother({ visits, outcomes }, '2009-05-31')).toEqual(['round-off due 11 round-off']);
    expect(ofMother({ visits, outcomes }, '2009-06-19')).toEqual(['round-off due 30 round-off']);
    expect(ofMother({ visits, outcomes }, '2009-06-20')).toEqual(['round-off overdue 0 extend-or-end']);
  });

  it('is rounded off in words that fit her children: one, twins, and none of whom an age is told', () => {
    const noor = aChild({ childName: 'Noor', childBornOn: '2007-12-20' });
    const [finn, died] = [
      { ...noor, childName: 'Finn' },
      { ...noor, childDied: true },
    ];
    const facts = { visits: done('2008-01-31', '2009-05-31'), outcomes: [{ moment: 'end' }] } as const;
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
      visits: [...done('2008-01-31', '2009-07-31'), ...done(day)],
    });
    expect(ofMother(until('2009-08-10'), '2009-08-16')).toEqual([]);
    expect(ofMother(until('2009-08-10'), '2009-08-17')).toEqual(['extension-ending soon -14 extend-or-end']);
    expect(ofMother(until('2009-08-30'), '2009-08-31')).toEqual(['extension-ending due 0 extend-or-end']);
    expect(ofMother(until('2009-08-30'), '2009-09-02')).toEqual(['extension-ending overdue 2 extend-or-end']);
  });

  it('is asked about the outcome at its moments', () => {
    const facts = { outcomes: [], visits: [...done('2008-01-31', '2008-08-31'), planned('2008-09-30')] };
    expect(ofMother(facts, '2008-09-19')).toEqual([]);
    expect(ofMother(facts, '2008-09-21')).toEqual(['outcome-due due 1 record-outcome']);
  });

  it('has a record that the annual registration misses', () => {
    expect(ofMother({ record: { ...completeRecord, income: null } }, '2008-02-10')).toEqual([
      'record-incomplete due 10 complete-record',
    ]);
  });

  it('does not drop off the list when the birth of her child is not recorded', () => {
    expect(ofMother({ childBornOn: null }, '2008-03-08')).toEqual(['visit-overdue overdue 8 plan-visit']);
  });
});

describe('a mother without visits yet', () => {
  const fresh = { startedOn: null, visits: [] };

  it('is in her intake until that is finished', () => {
    const facts = {
      ...fresh,
      state: 'intake',
      stateSince: '2008-01-15',
      intakeOn: null,
      matches: [],
    } as const;
    expect(ofMother(facts, '2008-01-20')).toEqual(['intake-unfinished due 5 finish-intake']);
    expect(ofMother(facts, '2008-01-30')).toEqual(['intake-unfinished overdue 15 finish-intake']);
    expect(ofMother({ ...facts, state: 'prospect' }, '2008-01-20')).toEqual([
      'intake-unfinished due 5 start-intake',
    ]);
  });

  it('is neither rounded off nor extended, however old her child is', () => {
    const facts = {
      ...fresh,
      state: 'waiting',
      stateSince: '2008-07-10',
      childBornOn: '2007-01-20',
      matches: [],
      outcomes: [{ moment: 'half-way' }, { moment: 'end' }],
    } as const;
    const waits = ['waiting-for-match waiting 22 find-match'];
    expect(ofMother(facts, '2008-08-01')).toEqual(waits);
    expect(ofMother({ ...facts, extendedUntil: '2008-08-10' }, '2008-08-01')).toEqual(waits);
  });

  it('is asked, once matched, what the annual registration misses', () => {
    const record = { ...completeRecord, income: null };
    const facts = { ...fresh, record, visits: [planned('2008-02-12')] };
    expect(ofMother({ ...facts, state: 'matched' }, '2008-02-10')).toEqual([
      'record-incomplete due 10 complete-record',
    ]);
    expect(ofMother({ ...facts, state: 'waiting' }, '2008-02-10')).toEqual([]);
  });

  it('waits for a match, within the norm and past it', () => {
    const facts = { ...fresh, state: 'waiting', stateSince: '2008-02-01', matches: [] } as const;
    expect(ofMother(facts, '2008-03-14')).toEqual(['waiting-for-match waiting 42 find-match']);
    expect(ofMother(facts, '2008-03-15')).toEqual(['waiting-for-match overdue 43 find-match']);
  });

  it('waits for the answer to a proposal instead', () => {
    const state = {
      trajectories: [aWorklistTrajectory({ ...fresh, state: 'waiting', matches: [] })],
      proposals: [{ proposalId: 'x', trajectoryId: 't1', proposedOn: '2008-02-01', outcome: 'proposed' }],
    } as const;
    expect(tasks(state, '2008-02-08')).toEqual(['proposal-unanswered waiting 7 answer-proposal']);
    expect(tasks(state, '2008-02-09')).toEqual(['proposal-unanswered overdue 8 answer-proposal']);
  });

  it('has a first visit to plan when she is matched', () => {
    const facts = { ...fresh, state: 'matched' } as const;
    expect(ofMother(facts, '2008-01-30')).toEqual(['visit-not-planned due 5 plan-visit']);
    expect(ofMother(facts, '2008-02-08')).toEqual(['visit-not-planned due 14 plan-visit']);
    expect(ofMother(facts, '2008-02-09')).toEqual(['visit-overdue overdue 15 plan-visit']);
    expect(ofMother({ ...facts, visits: [planned('2008-02-12')] }, '2008-02-10')).toEqual([]);
  });

  it('is called waiting for a new visiting mother only after a match', () => {
    const said = (matches: WorklistTrajectory['matches']) =>
      worklist(
        aWorklistInput({ trajectories: [aWorklistTrajectory({ ...fresh, state: 'waiting', matches })] }),
        defaultLocationSettings,
        Temporal.PlainDate.from('2008-04-10'),
      )[0]?.explanation;
    expect(said([])?.nl).toContain('op een bezoekmoeder');
    expect(said([])?.en).toContain('for a visiting mother');
    const ended = [{ visitingMotherId: 'v1', startedOn: '2008-01-25', endedOn: '2008-03-01' }];
    expect(said(ended)?.nl).toContain('op een nieuwe bezoekmoeder');
    expect(said(ended)?.en).toContain('for a new visiting mother');
  });

  it('stands above those of her kind who wait less long', () => {
    const waiting = (trajectoryId: string, stateSince: string) =>
      aWorklistTrajectory({ ...fresh, trajectoryId, state: 'waiting', stateSince, matches: [] });
    const trajectories = [waiting('t1', '2008-02-20'), waiting('t2', '2008-02-10')];
    const subjects = worklist(
      aWorklistInput({ trajectories }),
      defaultLocationSettings,
      Temporal.PlainDate.from('2008-03-01'),
    ).map(({ subject }) => subject.id);
    expect(subjects).toEqual(['t2', 't1']);
  });

  it('waits for a new match since the last one ended', () => {
    const matches = [{ visitingMotherId: 'v1', startedOn: '2008-01-25', endedOn: '2008-03-01' }];
    const facts = { state: 'waiting', matches } as const;
    expect(ofMother(facts, '2008-04-10')).toEqual(['waiting-for-match waiting 40 find-match']);
    expect(ofMother({ ...facts, stateSince: '2008-04-01' }, '2008-04-10')).toEqual([
      'waiting-for-match waiting 9 find-match',
    ]);
  });
});

describe('a prospect', () => {
  it('is called when she came in, and again some days after a call', () => {
    const prospects = [aWorklistProspect()];
    expect(tasks({ prospects }, '2008-03-31')).toEqual(['prospect-to-call due 0 call']);
    const called = [aWorklistProspect({ outcome: 'called', outcomeOn: '2008-04-01' })];
    expect(tasks({ prospects: called }, '2008-04-03')).toEqual([]);
    expect(tasks({ prospects: called }, '2008-04-04')).toEqual(['prospect-to-call due 0 call']);
  });

  it('who wants an intake gets one', () => {
    const wants = { outcome: 'wants-intake', outcomeOn: '2008-04-01' } as const;
    expect(tasks({ prospects: [aWorklistProspect(wants)] }, '2008-04-03')).toEqual([
      'intake-unfinished due 2 plan-intake',
    ]);
    expect(tasks({ prospects: [aWorklistProspect({ ...wants, trajectoryId: 't1' })] }, '2008-04-03')).toEqual(
      [],
    );
  });

  it('with an appointment stays in sight until her intake has begun', () => {
    const appointed = { outcome: 'wants-intake', outcomeOn: '2008-04-01', intakeOn: '2008-04-09' } as const;
    const on = (day: string) => tasks({ prospects: [aWorklistProspect(appointed)] }, day);
    expect(on('2008-04-03')).toEqual(['intake-unfinished soon -6 start-intake']);
    expect(on('2008-04-09')).toEqual(['intake-unfinished due 0 start-intake']);
    expect(on('2008-05-09')).toEqual(['intake-unfinished overdue 30 start-intake']);
  });

  it.each(['declined', 'unreachable', 'not-eligible'] as const)('who is %s asks for nothing', (outcome) => {
    expect(tasks({ prospects: [aWorklistProspect({ outcome })] }, '2008-06-01')).toEqual([]);
  });
});

describe('a visiting mother', () => {
  it('needs a certificate of conduct: more so when she visits already', () => {
    const visitingMothers = [aWorklistVisitingMother({ vogSeenOn: null })];
    expect(tasks({ visitingMothers }, '2008-02-01')).toEqual(['vog-missing due 92 see-vog']);
    expect(tasks({ visitingMothers, trajectories: [aWorklistTrajectory()] }, '2008-02-01')).toEqual([
      'vog-missing overdue 92 see-vog',
    ]);
    expect(tasks({ visitingMothers }, '2008-02-01', { vogRequired: false })).toEqual([]);
  });

  it('has a certificate that expires where the location sets a term', () => {
    const visitingMothers = [aWorklistVisitingMother({ vogSeenOn: '2007-11-20' })];
    const on = (today: string) => tasks({ visitingMothers }, today, { vogValidYears: 1 });
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
    expect(tasks({ visitingMothers: lacking('2008-02-02') }, '2008-02-01')).toEqual([
      'vog-missing due 92 see-vog',
    ]);
    expect(tasks({ visitingMothers: lacking('2008-02-01') }, '2008-02-01')).toEqual([]);
    const pauses = [{ pauseId: 'x', firstDay: '2007-12-01', lastDay: null }];
    expect(tasks({ visitingMothers: [aWorklistVisitingMother({ pauses })] }, '2008-02-01')).toEqual([
      'pause-ending waiting 62 end-pause',
    ]);
    const stops = (stoppedOn: string) => ({
      visitingMothers: [aWorklistVisitingMother({ pauses, stoppedOn })],
    });
    expect(tasks(stops('2008-02-02'), '2008-02-01')).toEqual(['pause-ending waiting 62 end-pause']);
    expect(tasks(stops('2008-02-01'), '2008-02-01')).toEqual([]);
    const stopped = aWorklistVisitingMother({ stoppedOn: '2008-01-01', vogSeenOn: null, preparedOn: null });
    expect(tasks({ visitingMothers: [stopped] }, '2008-02-01')).toEqual([]);
  });
});

describe('open ends', () => {
  const quiet = [aWorklistTrajectory({ visits: [...done('2008-01-31'), planned('2008-06-30')] })];
  const facts = { signalId: 's', trajectoryId: 't1', raisedOn: '2008-03-01' };

  it('a signal stays until it is closed', () => {
    expect(tasks({ signals: [{ ...facts, closedOn: null }] }, '2008-03-02')).toEqual([
      'signal-open due 1 close-signal',
    ]);
    expect(tasks({ signals: [{ ...facts, closedOn: '2008-03-02' }] }, '2008-03-02')).toEqual([]);
  });

  it('a signal that is kept open is silent until its day, and counts from there', () => {
    const kept = { signals: [{ ...facts, followUpOn: '2008-03-20', closedOn: null }] };
    expect(tasks(kept, '2008-03-19')).toEqual([]);
    expect(tasks(kept, '2008-03-20')).toEqual(['signal-open due 0 close-signal']);
    expect(tasks(kept, '2008-03-21')).toEqual(['signal-open due 1 close-signal']);
  });

  it('a referral out is asked after when nothing was heard', () => {
    const referral = {
      referralId: 'r',
      trajectoryId: 't1',
      direction: 'out',
      referredOn: '2008-03-01',
      outcome: null,
    } as const;
    expect(tasks({ referrals: [referral] }, '2008-03-29')).toEqual([]);
    expect(tasks({ referrals: [referral] }, '2008-03-30')).toEqual([
      'referral-unanswered overdue 29 answer-referral',
    ]);
    expect(tasks({ referrals: [{ ...referral, direction: 'in' }] }, '2008-03-30')).toEqual([]);
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
    expect(tasks({ transfers: [transfer] }, '2008-03-02')).toEqual([
      'transfer-incoming due 1 answer-transfer',
    ]);
    expect(tasks({ transfers: [{ ...transfer, direction: 'out' }] }, '2008-03-02')).toEqual([]);
  });

  it('a mother whom this location offered is asked after when nothing was heard within its days', () => {
    const offered = { ...transfer, direction: 'out', trajectoryId: 't1' } as const;
    const asked = ['transfer-unanswered overdue 15 follow-up-transfer'];
    expect(tasks({ transfers: [offered] }, '2008-03-15')).toEqual([]);
    expect(tasks({ transfers: [offered] }, '2008-03-16')).toEqual(asked);
    expect(tasks({ transfers: [offered] }, '2008-03-16', { transferAnswerDays: 30 })).toEqual([]);
    for (const outcome of ['accepted', 'withdrawn'])
      expect(tasks({ transfers: [{ ...offered, outcome }] }, '2008-03-16')).toEqual([]);
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
    expect(tasks({ trajectories, transfers: [refused] }, '2008-02-12')).toEqual([
      'transfer-refused due 2 go-on-after-refusal',
    ]);
    expect(tasks({ trajectories: quiet, transfers: [refused] }, '2008-02-12')).toEqual([]);
    const visitedThatDay = [aWorklistTrajectory({ visits: done('2008-01-31', '2008-02-10') })];
    expect(tasks({ trajectories: visitedThatDay, transfers: [refused] }, '2008-02-12')).toEqual([]);
    expect(tasks({ trajectories: [], transfers: [refused] }, '2008-02-12')).toEqual([]);
    const passedOn = { ...refused, isPassedOn: true };
    expect(tasks({ trajectories: [], transfers: [passedOn] }, '2008-02-12')).toEqual([
      'transfer-refused due 2 go-on-after-refusal',
    ]);
  });
});
