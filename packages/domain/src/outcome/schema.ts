export { networkMemberSchema, outcomeSchema } from './outcome-schema.js';
