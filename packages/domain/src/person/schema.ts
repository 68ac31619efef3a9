export { personSchema } from './person-schema.js';
