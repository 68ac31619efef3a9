import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { defaultLocationSettings } from '../location/location-settings.js';
import { plannedOn, tasksInBrief, tasksOfMother } from '../testing/tasks-in-brief.js';
import { aWorklistInput, aWorklistTrajectory, completeRecord } from '../testing/worklist-builders.js';
import { worklist } from './worklist.js';
import type { WorklistTrajectory } from './worklist-input.js';

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
    expect(tasksOfMother(facts, '2008-01-20')).toEqual(['intake-unfinished due 5 finish-intake']);
    expect(tasksOfMother(facts, '2008-01-30')).toEqual(['intake-unfinished overdue 15 finish-intake']);
    expect(tasksOfMother({ ...facts, state: 'prospect' }, '2008-01-20')).toEqual([
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
    expect(tasksOfMother(facts, '2008-08-01')).toEqual(waits);
    expect(tasksOfMother({ ...facts, extendedUntil: '2008-08-10' }, '2008-08-01')).toEqual(waits);
  });

  it('is asked, once matched, what the annual registration misses', () => {
    const record = { ...completeRecord, income: null };
    const facts = { ...fresh, record, visits: [plannedOn('2008-02-12')] };
    expect(tasksOfMother({ ...facts, state: 'matched' }, '2008-02-10')).toEqual([
      'record-incomplete due 10 complete-record',
    ]);
    expect(tasksOfMother({ ...facts, state: 'waiting' }, '2008-02-10')).toEqual([]);
  });

  it('waits for a match, within the norm and past it', () => {
    const facts = { ...fresh, state: 'waiting', stateSince: '2008-02-01', matches: [] } as const;
    expect(tasksOfMother(facts, '2008-03-14')).toEqual(['waiting-for-match waiting 42 find-match']);
    expect(tasksOfMother(facts, '2008-03-15')).toEqual(['waiting-for-match overdue 43 find-match']);
  });

  it('waits for the answer to a proposal instead', () => {
    const state = {
      trajectories: [aWorklistTrajectory({ ...fresh, state: 'waiting', matches: [] })],
      proposals: [{ proposalId: 'x', trajectoryId: 't1', proposedOn: '2008-02-01', outcome: 'proposed' }],
    } as const;
    expect(tasksInBrief(state, '2008-02-08')).toEqual(['proposal-unanswered waiting 7 answer-proposal']);
    expect(tasksInBrief(state, '2008-02-09')).toEqual(['proposal-unanswered overdue 8 answer-proposal']);
  });

  it('has a first visit to plan when she is matched', () => {
    const facts = { ...fresh, state: 'matched' } as const;
    expect(tasksOfMother(facts, '2008-01-30')).toEqual(['visit-not-planned due 5 plan-visit']);
    expect(tasksOfMother(facts, '2008-02-08')).toEqual(['visit-not-planned due 14 plan-visit']);
    expect(tasksOfMother(facts, '2008-02-09')).toEqual(['visit-overdue overdue 15 plan-visit']);
    expect(tasksOfMother({ ...facts, visits: [plannedOn('2008-02-12')] }, '2008-02-10')).toEqual([]);
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
    expect(tasksOfMother(facts, '2008-04-10')).toEqual(['waiting-for-match waiting 40 find-match']);
    expect(tasksOfMother({ ...facts, stateSince: '2008-04-01' }, '2008-04-10')).toEqual([
      'waiting-for-match waiting 9 find-match',
    ]);
  });
});
