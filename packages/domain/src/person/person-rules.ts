import { type OriginGroup, originGroups } from '../code-lists/person-lists.js';
import { problemOf, type Refusal } from '../kernel/result.js';

export const nameMissing = problemOf(
  'name-missing',
  ['De naam ontbreekt.', 'The name is missing.'],
  ['Vul een voornaam of een achternaam in.', 'Fill in a given name or a family name.'],
);
export const birthYearDiffers = problemOf(
  'birth-year-differs',
  ['Het geboortejaar past niet bij de geboortedatum.', 'The year of birth differs from the date of birth.'],
  ['Verbeter een van de twee, of laat het jaar weg.', 'Correct one of them, or leave out the year.'],
);
export const originWithoutConsent = problemOf(
  'origin-without-consent',
  ['Herkomst leggen we alleen met toestemming vast.', 'Origin is recorded only with consent.'],
  [
    'Vul de datum en de woorden van haar toestemming in, of laat herkomst leeg.',
    'Fill in the date and the words of her consent, or leave origin empty.',
  ],
);

/** What tells whether a person has a name. */
export interface NamedPerson {
  readonly givenName: string;
  readonly familyName: string;
}

/**
 * Whether a person has a name at all.
 * @example
 * isNamed({ givenName: '', familyName: 'Meer' }); // true
 */
export const isNamed = ({ givenName, familyName }: NamedPerson): boolean =>
  givenName !== '' || familyName !== '';

/** What tells when a person was born. */
export interface DatedPerson {
  readonly bornOn: string | null;
  readonly birthYear: number | null;
}
/** Her origin, with the consent without which it is not recorded. */
export interface PersonWithOrigin {
  readonly origin: OriginGroup | null;
  readonly originConsentOn: string | null;
  readonly originConsentWording: string | null;
}

/** Whether date and year of birth agree. */
export const birthAgrees = ({ bornOn, birthYear }: DatedPerson): boolean =>
  bornOn === null || birthYear === null || Number(bornOn.slice(0, 4)) === birthYear;

/**
 * Whether an answer tells her origin, for which her consent is needed.
 * @example
 * needsConsent('turkey'); // true
 * needsConsent('refused'); // false
 */
export const needsConsent = (origin: OriginGroup | null): boolean =>
  origin !== null && originGroups.isKnown(origin);

/**
 * Whether consent is recorded where origin is: its date with its wording, or neither. An answer that says
 * nothing of her origin needs no consent.
 */
export const consentAgrees = (person: PersonWithOrigin): boolean =>
  (person.originConsentOn === null) === (person.originConsentWording === null) &&
  (!needsConsent(person.origin) || person.originConsentOn !== null);

/**
 * What another answer about her origin changes: one that says nothing of it keeps no consent, so that what was recorded
 * is gone, also where it was kept of before.
 * @example
 * withOrigin(null); // { origin: null, originConsentOn: null, originConsentWording: null }
 * withOrigin('turkey'); // { origin: 'turkey' }
 */
export const withOrigin = (origin: OriginGroup | null): Partial<PersonWithOrigin> =>
  needsConsent(origin) ? { origin } : { origin, originConsentOn: null, originConsentWording: null };

/** What is wrong with the name, the birth and the origin of a person whose facts are each right. */
export const nameRefusals = (person: NamedPerson): readonly Refusal<'name-missing'>[] =>
  isNamed(person) ? [] : [{ field: 'familyName', problem: nameMissing }];
export const birthRefusals = (person: DatedPerson): readonly Refusal<'birth-year-differs'>[] =>
  birthAgrees(person) ? [] : [{ field: 'birthYear', problem: birthYearDiffers }];
/**
 * What is wrong with an origin and its consent.
 * @example
 * consentRefusals({ origin: 'turkey', originConsentOn: null, originConsentWording: null })[0]?.field; // 'originConsentOn'
 * consentRefusals({ origin: 'refused', originConsentOn: null, originConsentWording: null }); // []
 */
export const consentRefusals = (person: PersonWithOrigin): readonly Refusal<'origin-without-consent'>[] =>
  consentAgrees(person) ? [] : [{ field: 'originConsentOn', problem: originWithoutConsent }];

/**
 * What is wrong with a person whose facts are each right.
 * @example
 * const nameless = { givenName: '', familyName: '', bornOn: null, birthYear: null, origin: null, originConsentOn: null, originConsentWording: null };
 * personRefusals(nameless).map(({ field }) => field); // ['familyName']
 */
export const personRefusals = (
  person: NamedPerson & DatedPerson & PersonWithOrigin,
): readonly Refusal<'name-missing' | 'birth-year-differs' | 'origin-without-consent'>[] => [
  ...nameRefusals(person),
  ...birthRefusals(person),
  ...consentRefusals(person),
];
