export { evaluationSchema, ownStepSchema } from './growth-schema.js';
