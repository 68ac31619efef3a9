import { emptyFacts } from '../kernel/fact.js';
import type { Outcome } from '../outcome/outcome-schema.js';
import type { CorrectedTrajectory } from '../visit/check-correction.js';
import type { ClockFacts } from '../visit/due-visits.js';
import { doneFacts } from '../visit/visit-facts.js';
import type { VisitRecord } from '../visit/visit-schema.js';
import type { StandingFacts } from '../visit/visit-standing.js';

/**
 * A trajectory that goes on, as the clock sees it: first visit on 31 January 2008, child of December 2007.
 * @example
 * aTrajectory().doneOn; // ['2008-01-31']
 */
export const aTrajectory = (overrides: Partial<ClockFacts> = {}): ClockFacts => ({
  startedOn: '2008-01-31',
  endedOn: null,
  childBornOn: '2007-12-09',
  pauses: [],
  absences: [],
  extendedUntil: null,
  doneOn: ['2008-01-31'],
  ...overrides,
});

/**
 * A mother who is visited since 31 January 2008 by a visiting mother who was matched some days before, with
 * a child of December 2007.
 * @example
 * someStandingFacts().visits.length; // 1
 */
export const someStandingFacts = (overrides: Partial<StandingFacts> = {}): StandingFacts => ({
  state: 'visited',
  stateSince: '2008-01-31',
  startedOn: '2008-01-31',
  endedOn: null,
  childBornOn: '2007-12-09',
  pauses: [],
  absences: [],
  extendedUntil: null,
  matches: [{ startedOn: '2008-01-25', endedOn: null }],
  visits: [{ visitOn: '2008-01-31', status: 'done' }],
  ...overrides,
});

/**
 * What is recorded of a mother who is visited since 31 January 2008, with a child of December 2007.
 * @example
 * aRecordedTrajectory({ referredOn: null }).isIntakeFinished; // true
 */
export const aRecordedTrajectory = (overrides: Partial<CorrectedTrajectory> = {}): CorrectedTrajectory => ({
  isIntakeFinished: true,
  referredOn: '2008-01-07',
  intakeOn: '2008-01-14',
  consentOn: '2008-01-14',
  children: [{ childBornOn: '2007-12-09' }],
  startedOn: '2008-01-31',
  endedOn: null,
  endReason: null,
  extendedUntil: null,
  matches: [{ startedOn: '2008-01-25' }],
  visits: [{ visitOn: '2008-01-31', status: 'done' }],
  ...overrides,
});

/**
 * A visit at home that was done, as a form records it.
 * @example
 * aVisit({ kind: 'outing', outingPlace: 'library' }).durationMinutes; // 75
 */
export const aVisit = (overrides: Partial<VisitRecord> = {}): VisitRecord => ({
  ...emptyFacts(doneFacts),
  visitOn: '2008-03-31',
  startsAt: '10:00',
  kind: 'home',
  durationMinutes: 75,
  participants: ['mother', 'child', 'visiting-mother'],
  topics: ['sleep'],
  materials: ['talk-sheet'],
  mood: '4',
  ...overrides,
});

/** What she said at the intake: every mark given, and a map of two people. */
export const anOutcome = (overrides: Partial<Outcome> = {}): Outcome => ({
  moment: 'intake',
  measuredOn: '2008-01-31',
  declined: false,
  ownQuestion: 'How do I get him to sleep?',
  answered: null,
  sureAsParent: 5,
  knowsWhereToFindHelp: 4,
  peopleToFallBackOn: 3,
  network: [
    { label: 'oma', relation: 'parent', nearness: 1, isNew: false },
    { label: 'F.', relation: 'friend', nearness: 3, isNew: false },
  ],
  ...overrides,
});
