export { canAnswerReferral, canRefer, daysUnanswered, type OpenReferral } from './referral.js';
export {
  type ReferralDirection,
  type ReferralOutcome,
  referralDirections,
  referralOutcomes,
  referralProgrammes,
} from './referral-codes.js';
export type { Referral, ReferralAnswer } from './referral-schema.js';
