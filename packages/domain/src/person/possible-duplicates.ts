import { type CodeOf, codeList } from '../kernel/code-list.js';
import { type Address, addressKeys } from './address.js';
import { normalisePhone } from './contact.js';
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
    code: 'same-child',
    label: {
      nl: 'kind met dezelfde naam en geboortedatum',
      en: 'child with the same name and date of birth',
    },
  },
  {
    code: 'same-child-birth',
    label: { nl: 'kind op dezelfde dag geboren', en: 'child born on the same day' },
  },
  {
    code: 'same-child-name',
    label: { nl: 'kind met dezelfde naam', en: 'child with the same name' },
  },
]);
export type DuplicateGround = CodeOf<typeof duplicateGrounds>;

/** What is compared of a child; null is not known and never a ground. */
export interface ComparedChild {
  readonly childName: string | null;
  /** ISO text. */
  readonly childBornOn: string | null;
}

/** What is compared of a person; null or absent is not known and never a ground. */
export interface ComparedPerson extends PersonName, Address {
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly bornOn?: string | null;
  /** Every child that is known of her, of whichever trajectory. */
  readonly children?: readonly ComparedChild[];
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

/**
 * How much each ground says. A birth or an address alone says too little: families share them. So do a child's birth, with
 * all who were born that day, and its name; a child of that name born on that day is nearly always the same one.
 */
const weights = {
  'same-name': 3,
  'same-phone': 3,
  'same-email': 3,
  'same-birth': 2,
  'same-address': 2,
  'same-child': 3,
  'same-child-birth': 1,
  'same-child-name': 1,
} as const satisfies Readonly<Record<DuplicateGround, number>>;
const enough = 3;

type Keys = (person: ComparedPerson) => readonly string[];
const given = (key: string | null | undefined): readonly string[] => (key ? [key] : []);
const known = (text: string | null | undefined): string | null => searchKey(text ?? '') || null;

/** The name, however its prefix is spelled. A name of one word is shared by too many to say anything. */
const wholeName: Keys = (person) => [nameKey(person)].filter((key) => key.includes(' '));
const phoneKeys: Keys = ({ phone }) => {
  const read = normalisePhone(phone ?? '');
  return read.ok ? [read.value] : [];
};

const personKeys = {
  'same-name': wholeName,
  'same-phone': phoneKeys,
  'same-email': ({ email }) => given(known(email)),
  'same-birth': ({ bornOn }) => given(bornOn),
  'same-address': addressKeys,
} as const satisfies Partial<Readonly<Record<DuplicateGround, Keys>>>;

/** The first of a child's names: of the others one list tells and another does not. */
const firstName = ({ childName }: ComparedChild): string | null => known(childName)?.split(' ')[0] ?? null;

/**
 * What a child is known by: the day of its birth with its first name; null when either is not known.
 * @example
 * childKey({ childName: 'Noor Elif', childBornOn: '2007-11-05' }); // '2007-11-05 noor'
 */
export function childKey(child: ComparedChild): string | null {
  const name = firstName(child);
  return name === null || child.childBornOn === null ? null : `${child.childBornOn} ${name}`;
}

/** The ground that a child of one and a child of another give; null: none. */
function groundOfChildren(a: ComparedChild, b: ComparedChild): DuplicateGround | null {
  const hasSameBirth = a.childBornOn !== null && a.childBornOn === b.childBornOn;
  const hasSameName = firstName(a) !== null && firstName(a) === firstName(b);
  if (hasSameBirth && hasSameName) return 'same-child';
  if (hasSameBirth) return 'same-child-birth';
  return hasSameName ? 'same-child-name' : null;
}

/** The strongest ground that the children of two persons give, each of one beside each of the other. */
function childrenGround(
  { children: ours = [] }: ComparedPerson,
  { children: theirs = [] }: ComparedPerson,
): DuplicateGround | undefined {
  const found = new Set(ours.flatMap((one) => theirs.map((other) => groundOfChildren(one, other))));
  return duplicateGrounds.values.find((ground) => found.has(ground));
}

type PersonGround = keyof typeof personKeys;
const isOfPerson = (ground: DuplicateGround): ground is PersonGround => ground in personKeys;

/** Whether it is of their children that two persons have something in common. */
export const isGroundOfChild = (ground: DuplicateGround): ground is Exclude<DuplicateGround, PersonGround> =>
  !isOfPerson(ground);

const weightOf = (grounds: readonly DuplicateGround[]): number =>
  grounds.reduce((sum, ground) => sum + weights[ground], 0);

/** The grounds on which two persons may be the same; the same whichever of them comes first. */
export function duplicateGroundsOf(a: ComparedPerson, b: ComparedPerson): readonly DuplicateGround[] {
  const ofChildren = childrenGround(a, b);
  return duplicateGrounds.values.filter((ground) => {
    if (!isOfPerson(ground)) return ground === ofChildren;
    const theirs = personKeys[ground](b);
    return personKeys[ground](a).some((key) => theirs.includes(key));
  });
}

/**
 * Who of the persons that are registered may be this one: asked at registration, so that one mother has
 * one dossier. The strongest grounds come first; two with the same in the order of their ids. It
 * proposes and decides nothing.
 * @param person Who is about to be registered.
 * @param existing Who is registered already.
 * @example
 * possibleDuplicates({ givenName: 'Ayşe', familyName: 'Kaya' }, [{ personId: '1', givenName: 'ayse', familyName: 'KAYA' }]); // [{ personId: '1', grounds: ['same-name'] }]
 * const [noor, finn] = ['Noor', 'Finn'].map((childName) => ({ childName, childBornOn: '2007-11-05' }));
 * possibleDuplicates({ children: [noor] }, [{ personId: '1', children: [finn, noor] }]); // [{ personId: '1', grounds: ['same-child'] }]
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
