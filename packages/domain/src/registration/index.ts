export {
  absenceOfWithdrawnEnd,
  absencesOf,
  type EnteredState,
  type Interruption,
  interruptionsOf,
  type WithdrawnEnd,
} from './absence.js';
export { type Admission, admit } from './admission.js';
export {
  type AgeGroups,
  ageGroupIn,
  ageInYear,
  programmeMotherAgeGroups,
  visitingMotherAgeGroups,
} from './age.js';
export { canBeginAgain } from './begin-again.js';
export { type ChildAgeAtStart, childAgeAtStart, childAgesAtStart } from './child-age-at-start.js';
export { type BornChild, type Child, childFacts } from './children/child-facts.js';
export { namesOfChildren, whyNotHerChildren } from './children/child-rules.js';
export { mostChildren } from './children/children-kind.js';
export {
  type ClockBirth,
  type ClockGround,
  childrenOfStart,
  clockBirth,
  clockGrounds,
  daysWithinOneBirth,
  isMultipleBirth,
  livingChildAge,
  withClockBirth,
} from './children/clock-birth.js';
export { mostChosenMothers, tooManyChosen } from './chosen-mothers.js';
export { type ClinicListColumn, clinicListColumns } from './clinic-list/clinic-list-columns.js';
export { checkListSize, clinicListLimits } from './clinic-list/clinic-list-size.js';
export {
  type ComparedRow,
  compareList,
  type MotherMatch,
  type RowVerdict,
} from './clinic-list/compare-list.js';
export {
  asCompared,
  type ComparedColumn,
  comparedColumns,
  type FilledColumn,
  type KnownMother,
  type ListedMother,
  type ListedRow,
  listedValue,
  type MotherOfChild,
  type OtherMother,
  withChild,
} from './clinic-list/listed-mother.js';
export {
  type ImportPlan,
  type JudgedList,
  planImport,
  type RowOutcome,
  type StorableRow,
} from './clinic-list/plan-import.js';
export type { ReadProspectRow, ReceivedList } from './clinic-list/read-prospect-row.js';
export { type ClinicListMapping, checkMapping, recogniseColumns } from './clinic-list/recognise-columns.js';
export {
  columnsToChoose,
  type RowAnswer,
  type RowAnswerCode,
  rowAnswers,
  unchosenColumns,
} from './clinic-list/row-answer.js';
export type { ProspectRowProblem, ProspectRowProblemCode } from './clinic-list/row-problems.js';
export { readWrittenDate } from './clinic-list/written-date.js';
export { readLanguage } from './clinic-list/written-language.js';
export { type NameParts, splitFamilyName, splitName } from './clinic-list/written-name.js';
export { canDecline, type DeclinedTrajectory } from './decline.js';
export { type DeclineReason, declineReasons, endReasonOfDecline } from './decline-reasons.js';
export type { Decline } from './decline-schema.js';
export {
  dossierKeptUntil,
  type KeptTrajectory,
  motherKeptUntil,
  type StoppedVisitingMother,
  visitingMotherKeptUntil,
} from './dossier-retention.js';
export { draftKeptUntil, draftRetentionDays } from './draft-retention.js';
export {
  type AskedFact,
  askedFacts,
  assessEligibility,
  type Eligibility,
  type EligibilityFacts,
  type EligibilityGround,
  type EligibilityGroundCode,
  eligibilityGrounds,
  type GroundVerdict,
} from './eligibility.js';
export { emptiedFacts, factsToKeep, isIntakeFinished } from './emptied-facts.js';
export type { End } from './end-schema.js';
export {
  canEnd,
  completedTooEarly,
  type EndingTrajectory,
  type EndProblem,
  endReasonsOn,
  whyNotCompleted,
} from './end-trajectory.js';
export { causeOfEnd, type EndCause, endCauses, endingReasons, isAttrition, isEnd } from './ending.js';
export { canExtend, type ExtendedTrajectory, extensionNotNeeded } from './extension.js';
export { type ExtensionReason, extensionReasons } from './extension-reasons.js';
export type { Extension } from './extension-schema.js';
export { finishIntake } from './finish-intake.js';
export {
  appointmentAfter,
  appointmentLossRefusals,
  appointmentWithoutDay,
  type IntakeAppointment,
  isAppointmentAhead,
  noAppointment,
} from './intake-appointment.js';
export {
  type IntakeStep,
  intakePlaces,
  intakeSteps,
  type ProgrammeFit,
  programmeFits,
} from './intake-codes.js';
export {
  emptyIntake,
  factsOfStep,
  factsOfTrajectory,
  type Intake,
  type IntakeField,
  type IntakeStepValues,
  intakeFacts,
  intakeFields,
  isOfPerson,
  type StepTable,
  type TrajectoryFactName,
  type TrajectoryValues,
  trajectoryFact,
  trajectoryFactNames,
  trajectoryIntakeFacts,
} from './intake-facts.js';
export { canMerge, type MergedRecord } from './merge.js';
export type { Merge } from './merge-schema.js';
export {
  type MissingInIntake,
  missingForIntake,
  type NeededFor,
  neededForReasons,
} from './missing-for-intake.js';
export {
  isRunning,
  type MotherStatus,
  motherStatus,
  motherStatuses,
  stateOfStatus,
} from './mother-status.js';
export { originClasses2022, originClassesFrom2022, originGroupsTo2022 } from './origin-classes.js';
export { canPause, endPause, type PausedTrajectory } from './pause.js';
export { type AppointedProspect, planIntake } from './plan-intake.js';
export {
  type PlannedInPause,
  type PlannedVisit,
  type PlannedVisitChoice,
  plannedIn,
  plannedVisitChoices,
  type SettledVisit,
  settlePlannedVisits,
} from './planned-visits-in-pause.js';
export {
  type EarlierReferral,
  mimFits,
  type ProgrammeDecision,
  type ProgrammeProblem,
  programmeDecision,
  referralOfDecline,
} from './programme-decision.js';
export {
  type CalledOutcome,
  type CalledProspect,
  callDueOn,
  type ProspectToCall,
  prospectHasTrajectory,
  recordCall,
} from './prospect.js';
export { closeAsDuplicate, closeAsMother, type ProspectDuplicate } from './prospect-duplicate.js';
export { compareProspects, type OrderedProspect, prospectRank } from './prospect-order.js';
export {
  actionOfProspect,
  callOutcomes,
  closedOutcomes,
  isClosedProspect,
  type ProspectOutcome,
  prospectOutcomes,
} from './prospect-outcomes.js';
export type { Prospect, ProspectCall, ProspectInput } from './prospect-schema.js';
export {
  isFactKnown,
  missingFromRegistration,
  missingLabel,
  type RegisteredFact,
  type RegistrationRecord,
  registeredFacts,
  registrationRecord,
  registrationRecordNames,
} from './registration-facts.js';
export { canReopen, type EndedTrajectory } from './reopen.js';
export type { Reopening } from './reopen-schema.js';
export {
  type ErasureKind,
  erasedOn,
  erasureKinds,
  isKeptLongEnough,
  type Kept,
  keptUntil,
} from './retention.js';
export {
  type PolicyAnswer,
  type PolicyFact,
  type PolicyFacts,
  restrictionFor,
  wideningFor,
} from './target-group-rules.js';
export { type TrajectoryFact, trajectoryFacts } from './trajectory-facts.js';
export {
  eventsIn,
  isOpenState,
  nextState,
  type TrajectoryEvent,
  type TrajectoryState,
  takesPart,
  trajectoryEvents,
  trajectoryStates,
  transitions,
} from './trajectory-state.js';
export {
  canAnswerTransfer,
  canTransfer,
  daysWithoutAnswer,
  type OfferedTransfer,
  type TransferredTrajectory,
  transferAnswered,
} from './transfer.js';
export {
  staysAtTransfer,
  type TransferOutcome,
  type TransferPart,
  transferOutcomes,
  transferParts,
} from './transfer-codes.js';
export {
  storedPayload,
  type TransferPayload,
  takenOver,
  transferFacts,
  transferPayload,
} from './transfer-payload.js';
export type { Transfer, TransferAnswer } from './transfer-schema.js';
