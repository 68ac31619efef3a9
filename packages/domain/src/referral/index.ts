export { aboutProgramme } from './about-programme.js';
export {
  type BoekenbabyBook,
  type BookStanding,
  type BookState,
  boekenbabyBooks,
  bookStandings,
  bookStates,
} from './boekenbaby.js';
export { boekenpretMonth } from './boekenpret.js';
export { type BookReferral, giveBookRefusals, hasBooks } from './give-book.js';
export { endReasonForHomeStart, hasHomeStartBegun, referralStateWords } from './home-start-begun.js';
export {
  type MatchAfterHomeStart,
  matchAfterHomeStart,
  matchesAfterHomeStart,
} from './match-after-home-start.js';
export {
  type ProgrammeStanding,
  programmeStanding,
  programmeStandings,
  programmesToRecord,
  type SaidOfProgrammes,
} from './other-programmes.js';
export { goesWithVisits, takenFrom, whyNotOfAge } from './programme-rules.js';
export {
  type FilledReferral,
  isReferralTwice,
  type ReferralSaid,
  type ReferredFamily,
  referralRefusals,
} from './referral.js';
export {
  firstReferralStates,
  type ReferralDirection,
  type ReferralState,
  referralDirections,
  referralProgrammes,
  referralStates,
  referralStatesAfter,
  type ServiceKind,
  serviceKinds,
} from './referral-codes.js';
export { givenBookFacts, referralStepFacts } from './referral-facts.js';
export { referralTwice } from './referral-problems.js';
export type { GivenBook, Referral, ReferralCorrection, ReferralStep } from './referral-schema.js';
export {
  type ReferralQuestion,
  type ReferralStanding,
  type ReferralWait,
  type ReferredTo,
  referralStepRefusals,
  referralWait,
} from './referral-step.js';
export {
  beginReferral,
  type CorrectedReferral,
  type ReferralWay,
  referralCorrectionRefusals,
  sentOn,
  withoutLastStep,
  withReferralDay,
} from './referral-way.js';
export { type ServiceFacts, serviceFacts } from './service-facts.js';
export { canNameService, type NamedService, serviceNamed, serviceNameProblemFields } from './service-name.js';
export { serviceIsNamed } from './service-problems.js';
export { normaliseWebsite } from './website.js';
