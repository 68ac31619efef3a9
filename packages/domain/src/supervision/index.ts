export {
  type Attendee,
  canSayPreparedOn,
  checkPreparation,
  type PreparationContents,
} from './check-preparation.js';
export { offerForChild, offerForMother, type VisitingMotherOffer, visitingMotherOffers } from './offers.js';
export {
  type PreparationProgress,
  type PreparationRule,
  type PreparationSession,
  type PreparationSettings,
  preparationBeganOn,
  preparationProgress,
  preparationRule,
  preparedOnAfter,
  sessionsOfForm,
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
  type Applicant,
  type ApplicantAfterStep,
  applicantKeptUntil,
  factsOfAccepted,
  possibleSteps,
  type RecordedStep,
  recordStep,
} from './recruitment.js';
export {
  type ApplicantState,
  applicantStates,
  closedApplicantStates,
  decidingSteps,
  isClosedApplicant,
  type RecruitmentSource,
  type RecruitmentStep,
  recruitmentMoves,
  recruitmentSources,
  recruitmentSteps,
  type SuitabilityPoint,
  suitabilityPoints,
} from './recruitment-codes.js';
export {
  askedForReadiness,
  type VisitingMotherFact,
  type VisitingMotherFacts,
  visitingMotherFacts,
  visitingMotherListFacts,
} from './visiting-mother-facts.js';
export { areFamiliesSettled, canBeAway, canLeave, isActiveOn } from './visiting-mother-rules.js';
export type { Stop } from './visiting-mother-schema.js';
export {
  type VisitingMotherState,
  visitingMotherState,
  visitingMotherStates,
} from './visiting-mother-state.js';
