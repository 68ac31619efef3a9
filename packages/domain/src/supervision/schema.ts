export { coordinatorSchema } from './coordinator-schema.js';
export { coverSchema } from './cover-schema.js';
export { guidanceMonthSchema, guidanceStandingSchema } from './guidance-standing-schema.js';
export { meetingCancellationSchema, meetingPlanSchema, meetingSchema } from './meeting-schema.js';
export { type PreparationSessionRecord, preparationSessionSchema } from './preparation-schema.js';
export {
  type ApplicantInput,
  type ApplicantRecord,
  applicantSchema,
  type RecruitmentStepRecord,
  recruitmentStepSchema,
} from './recruitment-schema.js';
export {
  signalClosingSchema,
  signalDecisionSchema,
  signalJudgementSchema,
  signalReopeningSchema,
  signalSchema,
  signalStepSchema,
} from './signal-schema.js';
export {
  agreementDescription,
  settlementSchema,
  supervisionCancellationSchema,
  supervisionFormSchema,
  supervisionPlanSchema,
  supervisionSchema,
} from './supervision-schema.js';
export {
  stopSchema,
  thanksSchema,
  visitingMotherSchema,
} from './visiting-mother-schema.js';
