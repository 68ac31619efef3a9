export { calendarDaysSchema } from './calendar-days-schema.js';
export {
  type FactChanges,
  type FactFields,
  factChanges,
  factFields,
  type StoredFacts,
  storedFacts,
} from './fact-schema.js';
export {
  dayField,
  lineField,
  nameField,
  noteField,
  reasonField,
  remarkField,
  searchField,
} from './form-fields.js';
export { pauseSchema } from './pause-schema.js';
export { bilingualSchema, problemSchema } from './problem-schema.js';
