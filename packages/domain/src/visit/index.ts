export { type VisitAgenda, visitAgenda } from './agenda.js';
export { checkSignal } from './check-signal.js';
export { type CheckedVisit, checkVisit, checkVisitDay, type VisitContext } from './check-visit.js';
export {
  type CancelledBy,
  type ContactMood,
  cancelledBy,
  contactMoods,
  type OutingPlace,
  outingPlaces,
  type ParticipantRole,
  participantRoles,
  type VisitKind,
  type VisitStatus,
  visitKinds,
  visitStatuses,
} from './code-lists.js';
export { type DatedPause, dueDays, type TrajectoryDates } from './due-days.js';
export { type DueVisits, dueVisits } from './due-visits.js';
export {
  entriesOn,
  entryCode,
  type ListEntry,
  maintainedLists,
  visitMaterials,
  visitTopics,
} from './maintained-lists.js';
export { type RhythmMonth, type RhythmVisit, visitRhythm } from './rhythm.js';
export { type RoundOff, type RoundOffFacts, roundOff } from './round-off.js';
export { dueDates, expectedVisits, type VisitedTrajectory } from './schedule.js';
export { defaultVisitPolicy, type VisitPolicy, visitPolicyOf } from './visit-policy.js';
export { type VisitProblemCode, visitProblem, visitProblems } from './visit-problems.js';
export type { SignalFacts, VisitCancellation, VisitPlan, VisitRecord } from './visit-schema.js';
export type { VisitByWhom, Visitor, VisitPlanByWhom } from './visitor.js';
