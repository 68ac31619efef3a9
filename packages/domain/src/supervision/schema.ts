export { type PreparationSessionRecord, preparationSessionSchema } from './preparation-schema.js';
export {
  type ApplicantInput,
  type ApplicantRecord,
  applicantSchema,
  type RecruitmentStepRecord,
  recruitmentStepSchema,
} from './recruitment-schema.js';
export { stopSchema, visitingMotherSchema } from './visiting-mother-schema.js';
