import { describe, expect, it } from 'vitest';
import { Temporal } from '../kernel/plain-date.js';
import { aWorklistTrajectory } from '../testing/worklist-builders.js';
import { type Recorded, type RecordedTrajectory, worklistInputOf } from './recorded.js';

const today = '2008-05-20';

const recorded = (overrides: Partial<RecordedTrajectory> = {}): RecordedTrajectory => ({
  ...aWorklistTrajectory(),
  referredOn: '2008-01-03',
  states: [
    { event: 'finish-intake', since: '2008-01-15' },
    { event: 'first-visit', since: '2008-01-31' },
  ],
  extensions: [],
  proposals: [],
  ...overrides,
});
const inputOf = (trajectory: RecordedTrajectory, others: Partial<Recorded> = {}) =>
  worklistInputOf(
    {
      trajectories: [trajectory],
      prospects: [],
      applicants: [],
      visitingMothers: [],
      growth: [],
      signals: [],
      referrals: [],
      transfers: [],
      meetings: null,
      groups: [],
      expenses: null,
      registrations: [],
      coordinators: 1,
      ...others,
    },
    Temporal.PlainDate.from(today),
  );
const trajectoryOf = (overrides: Partial<RecordedTrajectory>) => inputOf(recorded(overrides)).trajectories[0];

describe('what the worklist needs of a recorded trajectory', () => {
  it('is in its state since the last one was recorded, or else since the latest day that is known', () => {
    expect(trajectoryOf({})?.stateSince).toBe('2008-01-31');
    expect(trajectoryOf({ states: [], startedOn: '2008-02-04' })?.stateSince).toBe('2008-02-04');
    expect(trajectoryOf({ states: [], startedOn: null })?.stateSince).toBe('2008-01-15');
    expect(trajectoryOf({ states: [], startedOn: null, intakeOn: null })?.stateSince).toBe('2008-01-03');
    const unknown = { states: [], startedOn: null, intakeOn: null, referredOn: null };
    expect(trajectoryOf(unknown)?.stateSince).toBe(today);
  });

  it('is extended until the last day of any extension, in whichever order they were made', () => {
    expect(trajectoryOf({})?.extendedUntil).toBeNull();
    const days = ['2009-08-31', '2009-12-31', '2009-10-31'].map((untilOn) => ({ untilOn }));
    expect(trajectoryOf({ extensions: days })?.extendedUntil).toBe('2009-12-31');
  });

  it('is nothing once it has ended, and nor is what was proposed in it', () => {
    const proposals = [{ proposalId: 'p1', proposedOn: '2008-05-01', outcome: 'proposed' as const }];
    expect(inputOf(recorded({ proposals })).proposals).toEqual([{ ...proposals[0], trajectoryId: 't1' }]);
    const ended = inputOf(recorded({ proposals, state: 'ended' }));
    expect([ended.trajectories, ended.proposals]).toEqual([[], []]);
  });
});
