export { type AppointmentKind, appointmentKinds } from './appointment-kinds.js';
export {
  type ChildCircumstance,
  childCircumstances,
  type MotherCircumstance,
  motherCircumstances,
} from './circumstances.js';
export {
  bookProgrammes,
  coordinatorEducation,
  coordinatorExperience,
  fundingSources,
  reimbursementPeriods,
  reimbursements,
  targetGroups,
  variants,
} from './location-lists.js';
export { entriesOn, type ListEntry, maintainedLists } from './maintained-lists.js';
export { type NotKnown, notKnownCodes } from './not-known.js';
export {
  type EducationLevel,
  educationLevels,
  type Household,
  households,
  type IncomeSource,
  incomeSources,
  type OriginGroup,
  originGroups,
} from './person-lists.js';
export {
  type DayPart,
  dayParts,
  type PreparationExercise,
  type PreparationTopic,
  preparationExercises,
  preparationTopics,
} from './preparation-lists.js';
export {
  type EndReason,
  endReasons,
  type ReferralDestination,
  type ReferralSource,
  referralDestinations,
  referralSources,
} from './trajectory-lists.js';
export {
  type PreparationForm,
  preparationForms,
  stopReasons,
  thanksKinds,
  visitingMotherExperience,
} from './visiting-mother-lists.js';
export { type VisitingMotherWish, visitingMotherWishes } from './visiting-mother-wishes.js';
export { type WeekPart, weekParts } from './week-parts.js';
