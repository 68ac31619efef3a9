import { z } from 'zod';
import { educationLevels, originGroups } from '../code-lists/person-lists.js';
import { codeField, codesField, dayField, optional, problemIssue } from '../kernel/form-fields.js';
import { type Problem, problemOf, type Result } from '../kernel/result.js';
import { normalisePhone, normalisePostcode } from './contact.js';
import { spokenLanguages } from './spoken-languages.js';

/** Text that is brought into one way of writing, or refused in the words of the rule. */
const normalised = (read: (text: string) => Result<string>) =>
  z
    .string()
    .trim()
    .min(1)
    .max(50)
    .transform((text, context) => {
      const result = read(text);
      if (result.ok) return result.value;
      context.issues.push({ ...problemIssue([], result.problem), input: text });
      return z.NEVER;
    });

/** A line of text of a dossier. */
export const lineField = (longest = 200) => z.string().trim().min(1).max(longest);

const nameField = () =>
  z
    .string()
    .trim()
    .max(200)
    .nullable()
    .default('')
    .transform((name) => name ?? '');

/** The name of a person, as forms send it. */
export const nameFields = {
  givenName: nameField(),
  namePrefix: optional(lineField(50)),
  familyName: nameField(),
};

/** How a person is reached. */
export const contactFields = {
  phone: optional(normalised(normalisePhone)),
  email: optional(z.email().max(320)),
  street: optional(lineField()),
  postcode: optional(normalised(normalisePostcode)),
  town: optional(lineField()),
};

/** When a person was born, and the languages she speaks at home, the first one first. */
export const backgroundFields = {
  bornOn: optional(dayField()),
  birthYear: optional(z.int().min(1900).max(2200)),
  languages: codesField(spokenLanguages)
    .nullable()
    .default([])
    .transform((codes) => codes ?? []),
};

/** What is asked with care: origin only with consent, and education. */
export const sensitiveFields = {
  origin: optional(codeField(originGroups)),
  originConsentOn: optional(dayField()),
  originConsentWording: optional(z.string().trim().min(1).max(2000)),
  education: optional(codeField(educationLevels)),
};

export const nameMissing = problemOf(
  'name-missing',
  ['De naam ontbreekt.', 'The name is missing.'],
  ['Vul een voornaam of een achternaam in.', 'Fill in a given name or a family name.'],
);
export const birthYearDiffers = problemOf(
  'birth-year-differs',
  ['Het geboortejaar past niet bij de geboortedatum.', 'The year of birth differs from the date of birth.'],
  ['Verbeter een van de twee, of laat het jaar weg.', 'Mend one of them, or leave out the year.'],
);
export const originWithoutConsent = problemOf(
  'origin-without-consent',
  ['Herkomst leggen we alleen met toestemming vast.', 'Origin is recorded only with consent.'],
  [
    'Vul de datum en de woorden van haar toestemming in, of laat herkomst leeg.',
    'Fill in the date and the words of her consent, or leave origin empty.',
  ],
);

interface NamedPerson {
  readonly givenName: string;
  readonly familyName: string;
}

/** Whether a person has a name at all. */
export const isNamed = ({ givenName, familyName }: NamedPerson): boolean =>
  givenName !== '' || familyName !== '';

interface DatedPerson {
  readonly bornOn: string | null;
  readonly birthYear: number | null;
}
interface PersonWithOrigin {
  readonly origin: string | null;
  readonly originConsentOn: string | null;
  readonly originConsentWording: string | null;
}

/** Whether date and year of birth agree. */
export const birthAgrees = ({ bornOn, birthYear }: DatedPerson): boolean =>
  bornOn === null || birthYear === null || Number(bornOn.slice(0, 4)) === birthYear;

/** Answers that say nothing of her origin need no consent. */
const saysNothing = new Set<string | null>([null, 'not-asked', 'refused', 'unknown']);

/** Whether consent is recorded where origin is: its date with its wording, or neither. */
export const consentAgrees = (person: PersonWithOrigin): boolean =>
  (person.originConsentOn === null) === (person.originConsentWording === null) &&
  (saysNothing.has(person.origin) || person.originConsentOn !== null);

/** A rule over several fields of a person: where it is shown, and what it says. */
type Refusal = readonly [path: string, problem: Problem];

/** What is wrong with a person whose fields are each right. */
export const personRefusals = (person: NamedPerson & DatedPerson & PersonWithOrigin): readonly Refusal[] => [
  ...(isNamed(person) ? [] : [['familyName', nameMissing] as const]),
  ...(birthAgrees(person) ? [] : [['birthYear', birthYearDiffers] as const]),
  ...(consentAgrees(person) ? [] : [['originConsentOn', originWithoutConsent] as const]),
];

/**
 * A person of a dossier: a programme mother, a partner, a visiting mother. Nothing in it says who of two
 * parents is the mother: a father takes part in the same way. A name is enough; origin is recorded with
 * consent only. Sources: national registration of 2008 (what is registered of people); the recognition of
 * the programme, which found the partner underexposed.
 * @example
 * personSchema.parse({ givenName: 'Elif', phone: '06-12345678' }).phone; // '0612345678'
 * personSchema.safeParse({ phone: '0612345678' }).success; // false
 */
export const personSchema = z
  .strictObject({ ...nameFields, ...contactFields, ...backgroundFields, ...sensitiveFields })
  .superRefine((person, context) => {
    for (const [path, problem] of personRefusals(person)) context.addIssue(problemIssue([path], problem));
  });
export type Person = z.output<typeof personSchema>;
/** A person as a form sends it: what is left out is not known. */
export type PersonInput = z.input<typeof personSchema>;

/** The names of a person's fields, so that a form that holds more than a person can be taken apart. */
export const personFieldNames = Object.keys({
  ...nameFields,
  ...contactFields,
  ...backgroundFields,
  ...sensitiveFields,
}) as readonly (keyof Person)[];
