export { referralAnswerSchema, referralSchema } from './referral-schema.js';
