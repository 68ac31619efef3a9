export { factChanges, factFields, storedFacts } from './fact-schema.js';
