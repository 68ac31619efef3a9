export {
  type FactChanges,
  type FactFields,
  factChanges,
  factFields,
  type StoredFacts,
  storedFacts,
} from './fact-schema.js';
export { dayField, lineField, nameField, noteField } from './form-fields.js';
export { pauseSchema } from './pause-schema.js';
