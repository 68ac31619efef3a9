export { listEntryFormSchema, listEntrySchema, listPositionSchema } from './list-entry-schema.js';
export {
  visitCancellationSchema,
  visitPlanSchema,
  visitSchema,
} from './visit-schema.js';
export { visitStandingSchema, visitSummaryFields } from './visit-standing-schema.js';
export { visitByWhomSchema, visitorFields, visitPlanByWhomSchema } from './visitor-schema.js';
