export { isNamed, nameMissing, personFieldNames, personSchema } from './person-schema.js';
