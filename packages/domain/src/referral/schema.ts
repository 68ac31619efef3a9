export {
  givenBookSchema,
  referralCorrectionSchema,
  referralSchema,
  referralStepSchema,
} from './referral-schema.js';
export { serviceSchema } from './service-schema.js';
