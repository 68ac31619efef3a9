import type {
  LocationWork,
  ProspectWork,
  TrajectoryWork,
  VisitingMotherWork,
} from '../worklist/location-work.js';
import { completeRecord } from '../worklist/record-fields.js';
import { aReadyVisitingMother } from './matching-builders.js';

/** A visit as the worklist sees it; its id is its date. */
export const aVisitOn = (
  visitOn: string,
  status: TrajectoryWork['visits'][number]['status'] = 'done',
): TrajectoryWork['visits'][number] => ({ visitId: visitOn, visitOn, status });

/**
 * A mother who is visited since 31 January 2008 and of whom everything is recorded.
 * @example
 * aTrajectoryWork({ visits: [aVisitOn('2008-01-31')] }).state; // 'visited'
 */
export const aTrajectoryWork = (overrides: Partial<TrajectoryWork> = {}): TrajectoryWork => ({
  trajectoryId: 't1',
  state: 'visited',
  stateSince: '2008-01-31',
  intakeOn: '2008-01-15',
  startedOn: '2008-01-31',
  childBornOn: '2007-12-20',
  pauses: [],
  extendedUntil: null,
  matches: [{ visitingMotherId: 'v1', startedOn: '2008-01-25', endedOn: null }],
  visits: [aVisitOn('2008-01-31')],
  outcomes: [{ moment: 'intake' }],
  record: completeRecord,
  ...overrides,
});

/** A prospect of 31 March 2008 whom nobody called yet. */
export const aProspectWork = (overrides: Partial<ProspectWork> = {}): ProspectWork => ({
  prospectId: 'p1',
  outcome: 'to-call',
  receivedOn: '2008-03-31',
  outcomeOn: null,
  tryAgainOn: null,
  trajectoryId: null,
  ...overrides,
});

/** A visiting mother who lacks nothing. */
export const aVisitingMotherWork = (overrides: Partial<VisitingMotherWork> = {}): VisitingMotherWork => ({
  ...aReadyVisitingMother(),
  visitingMotherId: 'v1',
  startedOn: '2007-11-01',
  ...overrides,
  pauses: overrides.pauses ?? [],
});

/** A location with one coordinator, where nothing goes on. */
export const aLocationWork = (overrides: Partial<LocationWork> = {}): LocationWork => ({
  trajectories: [],
  prospects: [],
  visitingMothers: [],
  proposals: [],
  signals: [],
  referrals: [],
  transfers: [],
  coordinators: 1,
  ...overrides,
});
