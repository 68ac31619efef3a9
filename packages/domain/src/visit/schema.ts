export { listEntryFormSchema, listEntrySchema, listPositionSchema } from './list-entry-schema.js';
export {
  signalSchema,
  visitCancellationSchema,
  visitMinutes,
  visitPlanSchema,
  visitSchema,
} from './visit-schema.js';
export {
  checkVisitors,
  matchOn,
  visitByWhomSchema,
  visitorFields,
  visitPlanByWhomSchema,
} from './visitor.js';
