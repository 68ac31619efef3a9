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
export { canRefer } from './referral.js';
export {
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
export type { GivenBook, Referral, ReferralStep } from './referral-schema.js';
export {
  type ReferralQuestion,
  type ReferralStanding,
  type ReferralWait,
  referralStepRefusals,
  referralWait,
} from './referral-step.js';
export { type ServiceFacts, serviceFacts } from './service-facts.js';
export { serviceIsNamed } from './service-problems.js';
export { normaliseWebsite } from './website.js';
