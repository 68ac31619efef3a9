export { activeMonths, monthsWith } from './active-months.js';
export { canSettle, carriedOver, type DatedAgreement } from './agreement.js';
export {
  checkMeeting,
  type DatedMeeting,
  type MeetingContext,
  type MeetingToCheck,
  meetingProblemFields,
  meetingRefusals,
} from './check-meeting.js';
export {
  type Attendee,
  canSayPreparedOn,
  checkPreparation,
  type FilledInSession,
  type PreparationContents,
  preparationProblemFields,
  preparationRefusals,
} from './check-preparation.js';
export { checkSignal, type SignalStanding, signalStepRefusals } from './check-signal.js';
export {
  checkSupervision,
  type DatedSupervision,
  type SupervisionContext,
  supervisionProblemFields,
} from './check-supervision.js';
export {
  type DatedRecord,
  type RecordedOfHer,
  recordedOfHer,
  refusalsOfTerm,
  type Term,
  termProblemFields,
} from './check-term.js';
export { type CoordinatorFacts, coordinatorFacts } from './coordinator-facts.js';
export {
  type CoordinatorAtWork,
  type CoordinatorHours,
  coordinatorHours,
  isThereOn,
  isWorkingOn,
} from './coordinator-hours.js';
export { type CountedMeeting, countThemes, knownThemes, type ThemeCount } from './count-themes.js';
export {
  type Cover,
  type CoverSoFar,
  canCover,
  coverProblemFields,
  coverRefusals,
  coversOn,
} from './cover.js';
export { coverFacts } from './cover-facts.js';
export type { CoverRecord } from './cover-schema.js';
export {
  type DatedGuidance,
  type DueGuidance,
  dueGuidance,
  type Guidance,
  type GuidanceFacts,
  type GuidancePolicy,
} from './due-guidance.js';
export {
  type AgreementOutcome,
  agreementOutcomes,
  type GuidanceStatus,
  guidanceStatuses,
  type SupervisionChannel,
  supervisionChannels,
} from './guidance-codes.js';
export { isGuidanceRecordable } from './guidance-recordable.js';
export { type GuidanceMonth, guidanceRhythm } from './guidance-rhythm.js';
export {
  type GuidanceSettings,
  type GuidanceStanding,
  type GuidanceStandingState,
  guidanceStanding,
  guidanceStandings,
} from './guidance-standing.js';
export {
  askedThemeFacts,
  cancelledMeetingFacts,
  heldMeetingFacts,
  type MeetingValues,
  meetingFacts,
  plannedMeetingFacts,
} from './meeting-facts.js';
export type { MeetingPlan, MeetingRecord } from './meeting-schema.js';
export { offersForChild, offersForMother, type VisitingMotherOffer, visitingMotherOffers } from './offers.js';
export {
  type PreparationProgress,
  type PreparationRule,
  type PreparationSession,
  type PreparationSettings,
  type PreparationStanding,
  preparationBeganOn,
  preparationProgress,
  preparationRule,
  preparationStanding,
  preparedOnAfter,
  sessionUnits,
} from './preparation.js';
export {
  maximumFamilies,
  type Readiness,
  type ReadinessFacts,
  type ReadinessLack,
  readiness,
  readinessLacks,
  vogExpiresOn,
} from './readiness.js';
export {
  type AcceptedApplicant,
  type Applicant,
  type ApplicantAfterStep,
  applicantKeptUntil,
  compareApplicants,
  factsOfAccepted,
  type OrderedApplicant,
  possibleSteps,
  type RecordedStep,
  recordStep,
  type TalkAppointment,
  talkOfStep,
} from './recruitment.js';
export {
  type ApplicantState,
  applicantStates,
  closedApplicantStates,
  type DecisionReason,
  decidingSteps,
  decisionReasons,
  isClosedApplicant,
  type RecruitmentSource,
  type RecruitmentStep,
  reasonsOfStep,
  recruitmentMoves,
  recruitmentSources,
  recruitmentSteps,
  type SuitabilityPoint,
  suitabilityPoints,
} from './recruitment-codes.js';
export {
  type AgreedStep,
  type ReopenedSignal,
  reopenedSignal,
  signalReopeningRefusals,
  signalStepDue,
} from './reopen-signal.js';
export { checkSessionContents, type SessionContents, sessionContentRefusals } from './session-contents.js';
export {
  mostSignalNotes,
  type SignalNoteStep,
  type SignalOutcome,
  type SignalSeverity,
  type SignalStep,
  signalNoteSteps,
  signalOutcomes,
  signalSeverities,
  signalSteps,
  signalStepsAfter,
} from './signal-codes.js';
export { compareSignals, type ListedSignal } from './signal-order.js';
export type { SignalFacts, SignalReopening, SignalStepTaken } from './signal-schema.js';
export { canStop, stopProblemFields, thanksRefusals } from './stop-and-thanks.js';
export {
  type AgreementValues,
  agreementFacts,
  cancelledSupervisionFacts,
  heldSupervisionFacts,
  plannedSupervisionFacts,
  type SupervisionValues,
  supervisionFacts,
} from './supervision-facts.js';
export { supervisionPoints } from './supervision-points.js';
export { type SupervisionProblemCode, supervisionProblem } from './supervision-problems.js';
export type {
  Settlement,
  SupervisionForm,
  SupervisionPlan,
  SupervisionRecord,
} from './supervision-schema.js';
export { canBecomeVisitingMother, type KnownRoles, knownRoles, type RecordedRoles } from './two-roles.js';
export {
  coordinatorPeriods,
  coordinatorVisitsAlready,
  familiesBeforePreparing,
  familiesLeftBeforePreparing,
  isCoordinatorOn,
  type VisitingCoordinatorFacts,
} from './visiting-coordinator.js';
export {
  askedForReadiness,
  type VisitingMotherFact,
  type VisitingMotherFacts,
  visitingMotherFacts,
  visitingMotherListFacts,
} from './visiting-mother-facts.js';
export {
  type ListedVisitingMother,
  selectVisitingMothers,
  type VisitingMotherAttention,
  type VisitingMotherFilter,
  type VisitingMotherOrder,
  type VisitingMotherSort,
  visitingMotherAttentions,
  visitingMotherSorts,
} from './visiting-mother-list.js';
export {
  type AskedOfVisitingMother,
  askedLabel,
  askedOfVisitingMother,
  missingOfVisitingMother,
  type NeededFor,
  type VisitingMotherRecord,
  visitingMotherRecord,
  visitingMotherRecordNames,
} from './visiting-mother-record.js';
export {
  areFamiliesSettled,
  canBeAway,
  canLeave,
  canPassOnFrom,
  isActiveOn,
  leavingProblemFields,
} from './visiting-mother-rules.js';
export type { Stop } from './visiting-mother-schema.js';
export {
  type VisitingMotherState,
  visitingMotherState,
  visitingMotherStates,
} from './visiting-mother-state.js';
