import { educationLevels, originGroups } from '../code-lists/person-lists.js';
import { deepFreeze } from '../kernel/deep-freeze.js';
import { type FactTable, namesOf, type ValuesOf } from '../kernel/fact.js';
import { kinds } from '../kernel/fact-kind.js';
import { bilingual } from '../kernel/language.js';
import { normalisePhone, normalisePostcode } from './contact.js';
import { spokenLanguages } from './spoken-languages.js';

/**
 * What is registered of a person: a programme mother, a partner, a visiting mother. Everything that asks,
 * stores or shows a person derives from it. Source: national registration of 2008.
 */
export const personFacts = deepFreeze({
  givenName: { kind: kinds.name, label: bilingual('voornaam', 'given name') },
  namePrefix: { kind: kinds.line(50), label: bilingual('tussenvoegsel', 'name prefix') },
  familyName: { kind: kinds.name, label: bilingual('achternaam', 'family name') },
  phone: { kind: kinds.normalised(50, normalisePhone), label: bilingual('telefoon', 'telephone') },
  email: { kind: kinds.email, label: bilingual('e-mailadres', 'e-mail address') },
  street: { kind: kinds.line(), label: bilingual('straat en huisnummer', 'street and number') },
  postcode: { kind: kinds.normalised(50, normalisePostcode), label: bilingual('postcode', 'postcode') },
  town: { kind: kinds.line(), label: bilingual('woonplaats', 'town') },
  bornOn: { kind: kinds.day, label: bilingual('geboortedatum', 'date of birth') },
  birthYear: {
    kind: kinds.number(1900, 2200),
    label: bilingual('geboortejaar', 'year of birth'),
    help: bilingual('Als de datum niet bekend is.', 'When the date is not known.'),
  },
  /** Languages spoken at home, the first one first. */
  languages: { kind: kinds.codes(spokenLanguages), label: bilingual('talen', 'languages') },
  education: { kind: kinds.code(educationLevels), label: bilingual('opleiding', 'education') },
  origin: {
    kind: kinds.code(originGroups),
    label: bilingual('herkomst', 'origin'),
    help: bilingual('Alleen met haar toestemming.', 'Only with her consent.'),
  },
  originConsentOn: {
    kind: kinds.day,
    label: bilingual('toestemming gegeven op', 'consent given on'),
  },
  originConsentWording: {
    kind: kinds.line(2000),
    label: bilingual('woorden van de toestemming', 'words of the consent'),
  },
} as const satisfies FactTable);

/** A person of a dossier. */
export type Person = ValuesOf<typeof personFacts>;
export type PersonFact = keyof Person;

/** The fields of a person's name. */
export const nameFactNames = deepFreeze([
  'givenName',
  'namePrefix',
  'familyName',
] as const satisfies readonly PersonFact[]);
/** How a person is reached. */
export const contactFactNames = deepFreeze([
  'phone',
  'email',
  'street',
  'postcode',
  'town',
] as const satisfies readonly PersonFact[]);

/** The names of a person's facts, so that a record that holds more than a person can be taken apart. */
export const personFactNames: readonly PersonFact[] = namesOf(personFacts);
