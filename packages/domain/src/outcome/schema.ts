export { outcomeSchema } from './outcome-schema.js';
