import type {
  RecordedAtLocation,
  RegisteredProspect,
  RegisteredTrajectory,
  RegisteredVisitingMother,
} from '../annual-registration/recorded-year.js';

/**
 * A mother whom the well-baby clinic referred in January 2008, visited since the 31st, with a child of December 2007.
 * @example
 * aRegisteredTrajectory().startedOn; // '2008-01-31'
 */
export const aRegisteredTrajectory = (
  overrides: Partial<RegisteredTrajectory> = {},
): RegisteredTrajectory => ({
  trajectoryId: 't1',
  motherId: 'm1',
  intakeOn: '2008-01-14',
  referredOn: '2008-01-07',
  referralSource: 'well-baby-clinic',
  birthYear: null,
  bornOn: '1980-05-04',
  firstChild: true,
  household: 'with-partner',
  income: 'joint',
  education: 'secondary-vocational',
  origin: 'netherlands',
  languages: ['nl'],
  groupParticipant: false,
  childCircumstances: [],
  motherCircumstances: ['weak-social-network'],
  startedOn: '2008-01-31',
  endedOn: null,
  endReason: null,
  transferredFrom: null,
  transferredOn: null,
  tookPartElsewhere: null,
  childBornOn: '2007-12-09',
  states: [{ event: 'finish-intake', since: '2008-01-14' }],
  pauses: [],
  extensions: [],
  matches: [{ visitingMotherId: 'v1', startedOn: '2008-01-25', endedOn: null }],
  visits: [{ visitOn: '2008-01-31', status: 'done', kind: 'home', durationMinutes: 75 }],
  outcomes: [],
  referrals: [],
  ...overrides,
});

/** A visiting mother who is available since September 2006. */
export const aRegisteredVisitingMother = (
  overrides: Partial<RegisteredVisitingMother> = {},
): RegisteredVisitingMother => ({
  visitingMotherId: 'v1',
  startedOn: '2006-09-01',
  preparedOn: '2006-08-30',
  preparation: 'group',
  formerProgrammeMother: false,
  workExperience: ['care'],
  stoppedOn: null,
  stopReason: null,
  coordinatorFrom: null,
  coordinatorUntil: null,
  pauses: [],
  bornOn: null,
  birthYear: 1968,
  origin: 'netherlands',
  education: 'higher',
  languages: ['nl'],
  ...overrides,
});

/** A prospect of December 2008 with whom nothing was done yet. */
export const aRegisteredProspect = (overrides: Partial<RegisteredProspect> = {}): RegisteredProspect => ({
  receivedOn: '2008-12-20',
  referralSource: 'self',
  outcome: 'to-call',
  outcomeOn: null,
  calls: [],
  trajectoryId: null,
  ...overrides,
});

/** A location with one mother, one visiting mother and one coordinator. */
export const aRecordedLocation = (overrides: Partial<RecordedAtLocation> = {}): RecordedAtLocation => ({
  trajectories: [aRegisteredTrajectory()],
  visitingMothers: [aRegisteredVisitingMother()],
  coordinators: [
    {
      coordinatorId: 'c1',
      hoursPerWeek: 16,
      workExperience: ['youth-health'],
      education: ['nursing'],
      startedOn: null,
      stoppedOn: null,
    },
  ],
  prospects: [],
  erased: [],
  supervisionSessions: [],
  meetings: [],
  groupSessions: [],
  ...overrides,
});
