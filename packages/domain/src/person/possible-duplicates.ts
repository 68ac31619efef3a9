import { type CodeOf, codeList } from '../kernel/code-list.js';
import { normalisePhone, normalisePostcode } from './contact.js';
import { type PersonName, searchKey } from './name.js';
import { nameKey } from './name-keys.js';

/** On which ground two persons may be the same one. */
export const duplicateGrounds = codeList('duplicate-ground', [
  { code: 'same-name', label: { nl: 'zelfde naam', en: 'same name' } },
  { code: 'same-phone', label: { nl: 'zelfde telefoonnummer', en: 'same telephone number' } },
  { code: 'same-email', label: { nl: 'zelfde e-mailadres', en: 'same e-mail address' } },
  { code: 'same-birth', label: { nl: 'zelfde geboortedatum', en: 'same date of birth' } },
  { code: 'same-address', label: { nl: 'zelfde adres', en: 'same address' } },
  {
    code: 'same-child-birth',
    label: { nl: 'kind op dezelfde dag geboren', en: 'child born on the same day' },
  },
]);
export type DuplicateGround = CodeOf<typeof duplicateGrounds>;

/** What is compared of a person; null or absent is not known and never a ground. */
export interface ComparedPerson extends PersonName {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly bornOn?: string | null;
  readonly street?: string | null;
  readonly postcode?: string | null;
  readonly childBornOn?: string | null;
}

/** A person who is registered already. */
export interface KnownPerson extends ComparedPerson {
  readonly personId: string;
}

/** A person who may be the same, with the grounds for it. */
export interface PossibleDuplicate {
  readonly personId: string;
  readonly grounds: readonly DuplicateGround[];
}

/** How much each ground says. A birth or an address alone says too little: families share them. */
const weights = {
  'same-name': 3,
  'same-phone': 3,
  'same-email': 3,
  'same-birth': 2,
  'same-address': 2,
  'same-child-birth': 1,
} as const satisfies Readonly<Record<DuplicateGround, number>>;
const enough = 3;

type Key = (person: ComparedPerson) => string | null;
const known = (text: string | null | undefined): string | null =>
  text === null || text === undefined || text.trim() === '' ? null : searchKey(text);

/** The name, however its prefix is spelled. A name of one word is shared by too many to say anything. */
const wholeName: Key = (person) => {
  const key = nameKey(person);
  return key.includes(' ') ? key : null;
};
const phoneKey: Key = ({ phone }) => {
  const read = normalisePhone(phone ?? '');
  return read.ok ? read.value : null;
};
const addressKey: Key = ({ street, postcode }) => {
  const read = normalisePostcode(postcode ?? '');
  const where = known(street);
  return read.ok && where !== null ? `${read.value} ${where}` : null;
};

const keys = {
  'same-name': wholeName,
  'same-phone': phoneKey,
  'same-email': ({ email }) => known(email),
  'same-birth': ({ bornOn }) => bornOn ?? null,
  'same-address': addressKey,
  'same-child-birth': ({ childBornOn }) => childBornOn ?? null,
} as const satisfies Readonly<Record<DuplicateGround, Key>>;

const weightOf = (grounds: readonly DuplicateGround[]): number =>
  grounds.reduce((sum, ground) => sum + weights[ground], 0);

/** The grounds on which two persons may be the same; the same whichever of them comes first. */
export const duplicateGroundsOf = (a: ComparedPerson, b: ComparedPerson): readonly DuplicateGround[] =>
  duplicateGrounds.values.filter((ground) => {
    const key = keys[ground](a);
    return key !== null && key === keys[ground](b);
  });

/**
 * Who of the persons that are registered may be this one: asked at registration, so that one mother has
 * one dossier. The strongest grounds come first; two with the same in the order of their ids. It
 * proposes and decides nothing.
 * @param person Who is about to be registered.
 * @param existing Who is registered already.
 * @example
 * possibleDuplicates({ givenName: 'Ayşe', familyName: 'Kaya' }, [{ personId: '1', givenName: 'ayse', familyName: 'KAYA' }]); // [{ personId: '1', grounds: ['same-name'] }]
 */
export const possibleDuplicates = (
  person: ComparedPerson,
  existing: readonly KnownPerson[],
): readonly PossibleDuplicate[] =>
  existing
    .map((other) => ({ personId: other.personId, grounds: duplicateGroundsOf(person, other) }))
    .filter(({ grounds }) => weightOf(grounds) >= enough)
    .toSorted(
      (a, b) =>
        weightOf(b.grounds) - weightOf(a.grounds) ||
        (a.personId < b.personId ? -1 : Number(a.personId > b.personId)),
    );
