export {
  hasPhonePart,
  normalisePhone,
  normalisePostcode,
  type PhonePart,
  phonePart,
  writtenPhone,
} from './contact.js';
export { erasedPerson, erasedWords } from './erased-person.js';
export { factsToAdd, knownFacts } from './facts-to-add.js';
export { knownPersonNotJudged } from './known-person.js';
export { mergedFacts } from './merged-facts.js';
export { fullName, nameInList, type PersonName, searchKey } from './name.js';
export { isFoundBy, matchOf, nameKey, nameSortKey, wordsToFind } from './name-keys.js';
export {
  contactFactNames,
  nameFactNames,
  type Person,
  type PersonFact,
  personFactNames,
  personFacts,
} from './person-facts.js';
export {
  consentRefusals,
  type DatedPerson,
  isNamed,
  type NamedPerson,
  nameMissing,
  needsConsent,
  type PersonWithOrigin,
  personRefusals,
  withOrigin,
} from './person-rules.js';
export type { PersonInput } from './person-schema.js';
export {
  type ComparedChild,
  type ComparedPerson,
  type DuplicateGround,
  duplicateGrounds,
  type KnownPerson,
  type PossibleDuplicate,
  possibleDuplicates,
} from './possible-duplicates.js';
export { type SpokenLanguage, spokenLanguages } from './spoken-languages.js';
