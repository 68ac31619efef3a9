import { registrationRecord } from '../registration/registration-facts.js';
import { visitingMotherRecord } from '../supervision/visiting-mother-record.js';
import type {
  WorklistApplicant,
  WorklistGrowth,
  WorklistInput,
  WorklistProspect,
  WorklistReferral,
  WorklistSignal,
  WorklistTrajectory,
  WorklistVisitingMother,
} from '../worklist/worklist-input.js';
import { aReadyVisitingMother } from './matching-builders.js';
import { anIntake } from './registration-builders.js';

/** A record that lacks nothing that the annual registration asks. */
export const completeRecord = registrationRecord(anIntake());

/** A record that lacks nothing that is asked of a visiting mother. */
export const completeVisitingMotherRecord = visitingMotherRecord({
  languages: ['nl'],
  availability: ['mon-morning'],
  postcode: '2543 AB',
  education: 'higher',
  birthYear: 1970,
  workExperience: [],
  formerProgrammeMother: false,
});

/** A visit as the worklist sees it; its id is its date. */
export const aVisitOn = (
  visitOn: string,
  status: WorklistTrajectory['visits'][number]['status'] = 'done',
): WorklistTrajectory['visits'][number] => ({ visitId: visitOn, visitOn, status });

/**
 * A mother who is visited since 31 January 2008 and of whom everything is recorded.
 * @example
 * aWorklistTrajectory({ visits: [aVisitOn('2008-01-31')] }).state; // 'visited'
 */
export const aWorklistTrajectory = (overrides: Partial<WorklistTrajectory> = {}): WorklistTrajectory => ({
  trajectoryId: 't1',
  state: 'visited',
  stateSince: '2008-01-31',
  intakeOn: '2008-01-15',
  startedOn: '2008-01-31',
  childBornOn: '2007-12-20',
  pauses: [],
  absences: [],
  extendedUntil: null,
  matches: [{ visitingMotherId: 'v1', startedOn: '2008-01-25', endedOn: null }],
  visits: [aVisitOn('2008-01-31')],
  outcomes: [{ moment: 'intake' }],
  record: completeRecord,
  ...overrides,
});

/** A prospect of 31 March 2008 whom nobody called yet. */
export const aWorklistProspect = (overrides: Partial<WorklistProspect> = {}): WorklistProspect => ({
  prospectId: 'p1',
  outcome: 'to-call',
  receivedOn: '2008-03-31',
  outcomeOn: null,
  tryAgainOn: null,
  intakeOn: null,
  intakeAt: null,
  trajectoryId: null,
  ...overrides,
});

/** A visiting mother who lacks nothing. */
export const aWorklistVisitingMother = (
  overrides: Partial<WorklistVisitingMother> = {},
): WorklistVisitingMother => ({
  ...aReadyVisitingMother(),
  visitingMotherId: 'v1',
  startedOn: '2007-11-01',
  preparationDays: [],
  record: completeVisitingMotherRecord,
  supervision: { matched: [], away: [], sessions: [] },
  ...overrides,
  pauses: overrides.pauses ?? [],
});

/** A visiting mother since 10 January 2007 who stopped on 1 June 2008, and whom nobody has thanked or evaluated with. */
export const aWorklistGrowth = (overrides: Partial<WorklistGrowth> = {}): WorklistGrowth => ({
  visitingMotherId: 'v1',
  startedOn: '2007-01-10',
  stoppedOn: '2008-06-01',
  evaluatedOn: null,
  thankedOn: null,
  coordinatorFrom: null,
  coordinatorUntil: null,
  ...overrides,
});

/** Somebody who applied on 31 March 2008 and whom nobody called yet. */
export const aWorklistApplicant = (overrides: Partial<WorklistApplicant> = {}): WorklistApplicant => ({
  applicantId: 'a1',
  state: 'to-call',
  appliedOn: '2008-03-31',
  stateOn: null,
  tryAgainOn: null,
  talkOn: null,
  talkAt: null,
  ...overrides,
});

/** A signal of 1 March 2008 that waits for the coordinator. */
export const aWorklistSignal = (overrides: Partial<WorklistSignal> = {}): WorklistSignal => ({
  signalId: 's',
  trajectoryId: 't1',
  step: 'noticed',
  severity: null,
  raisedOn: '2008-03-01',
  followUpOn: null,
  ...overrides,
});

/** A referral out of 1 March 2008 of which nothing was heard. */
export const aWorklistReferral = (overrides: Partial<WorklistReferral> = {}): WorklistReferral => ({
  referralId: 'r',
  trajectoryId: 't1',
  direction: 'out',
  programme: 'instapje',
  keepsVisitingMother: null,
  state: 'sent',
  referredOn: '2008-03-01',
  stateOn: '2008-03-01',
  children: [],
  books: [],
  ...overrides,
});

/** A location with one coordinator, where nothing goes on. */
export const aWorklistInput = (overrides: Partial<WorklistInput> = {}): WorklistInput => ({
  trajectories: [],
  prospects: [],
  applicants: [],
  visitingMothers: [],
  growth: [],
  proposals: [],
  signals: [],
  referrals: [],
  transfers: [],
  meetings: null,
  groups: [],
  expenses: null,
  registrations: [],
  coordinators: 1,
  ...overrides,
});
