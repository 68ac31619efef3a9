export { groupSchema, sessionSchema } from './group-schema.js';
