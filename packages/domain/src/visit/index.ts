export { type CancelledBy, cancelledBy } from './cancelled-by.js';
export { type CorrectedTrajectory, type CorrectionCode, correctionRefusals } from './check-correction.js';
export { type CheckedVisit, checkVisit, checkVisitDay, type VisitContext } from './check-visit.js';
export {
  type ContactMood,
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
export { type ContradictionCode, newContradictions, type RecordedTrajectory } from './contradictions.js';
export { type DatedVisit, doneDays } from './done-days.js';
export { type DueFacts, dueDates, expectedVisits, type VisitPolicy } from './due-dates.js';
export {
  type ClockFacts,
  type ClockSettings,
  type DueVisit,
  type DueVisits,
  dueVisits,
} from './due-visits.js';
export { entryCode } from './entry-code.js';
export { type FollowedTrajectory, type FollowedVisits, followVisits } from './follow-visits.js';
export { meantVisits } from './meant-visits.js';
export { isNotVisitedSince, type LastVisitFacts, weeksWithoutVisit } from './not-visited-since.js';
export { type RhythmFacts, type RhythmMonth, type RhythmVisit, visitRhythm } from './rhythm.js';
export { type RoundOff, type RoundOffFacts, roundOff } from './round-off.js';
export {
  doneFacts,
  nothingOfVisitMade,
  notMadeFacts,
  plannedFacts,
  type VisitFact,
  type VisitFactName,
  type VisitList,
  type VisitMoment,
  type VisitValues,
  visitFact,
  visitFacts,
  visitListFacts,
  visitMinutes,
  visitOwnFacts,
} from './visit-facts.js';
export { visitMaterials, visitTopics } from './visit-lists.js';
export { type VisitProblemCode, visitProblem, visitProblemFields, visitProblems } from './visit-problems.js';
export type { VisitCancellation, VisitPlan, VisitRecord } from './visit-schema.js';
export {
  compareStandings,
  isToRecord,
  nextVisitOn,
  type StandingFacts,
  type StandingSettings,
  type VisitStanding,
  type VisitStandingState,
  visitStanding,
  visitStandings,
  waitingSince,
} from './visit-standing.js';
export { type VisitSummary, visitSummary } from './visit-summary.js';
export { checkVisitors, matchOn, type Visitor } from './visitor.js';
export type { VisitByWhom, VisitPlanByWhom } from './visitor-schema.js';
