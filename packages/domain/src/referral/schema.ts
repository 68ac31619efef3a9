export { givenBookSchema, referralSchema, referralStepSchema } from './referral-schema.js';
export { serviceSchema } from './service-schema.js';
