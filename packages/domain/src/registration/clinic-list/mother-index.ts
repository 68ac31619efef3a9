import { addressKeys } from '../../person/address.js';
import { searchKey } from '../../person/name.js';
import { nameKey } from '../../person/name-keys.js';
import { prefixKey, wordsOfName } from '../../person/name-prefix.js';
import { type ComparedPerson, childKey } from '../../person/possible-duplicates.js';
import type { KnownMother, ListedMother, OtherMother } from './listed-mother.js';

/** A mother with what she is found and told from others by, worked out once. */
export interface IndexedMother {
  readonly mother: ListedMother;
  /** Null: she is a row of the list. */
  readonly known: KnownMother | null;
  /** Her name, in whatever spelling. */
  readonly name: string;
  /** What says who she is, without what many share. */
  readonly compared: ComparedPerson;
  readonly familyWords: ReadonlySet<string>;
  readonly initial: string;
  readonly familyStart: string;
}

/** A number or an address that more names than this have is one of a house or a clinic, and says nothing of a mother. */
const mostNamesForOne = 3;

const familyWordsOf = ({ familyName }: ListedMother): readonly string[] =>
  wordsOfName(searchKey(familyName).replace(/[-‐‑–]/g, ' ')).filter((word) => prefixKey(word) === null);

/** What many can share, as it is compared. */
const sharedBy = {
  phone: ({ phone }) => (phone == null ? [] : [phone]),
  email: ({ email }) => (email == null ? [] : [email.toLowerCase()]),
  street: addressKeys,
} as const satisfies Partial<Record<keyof ComparedPerson, (person: ComparedPerson) => readonly string[]>>;

/** What too many names of a list and of whom is known have in common. */
function sharedByMany(mothers: readonly ListedMother[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const mother of mothers) {
    const name = nameKey(mother);
    for (const key of Object.values(sharedBy).flatMap((read) => read(mother)))
      names.set(key, (names.get(key) ?? new Set()).add(name));
  }
  return new Set([...names].filter(([, each]) => each.size > mostNamesForOne).map(([key]) => key));
}

/** Whether two names can be those of one mother: with a part of the family name in common, or initials. */
export function areNamesAlike(a: IndexedMother, b: IndexedMother): boolean {
  for (const word of a.familyWords) if (b.familyWords.has(word)) return true;
  const haveSameStart = a.familyStart !== '' && a.familyStart === b.familyStart;
  return haveSameStart && a.initial !== '' && a.initial === b.initial;
}

/** Mothers, found by what two that are the same have in common. */
export interface MotherIndex {
  readonly read: (mother: ListedMother, known?: KnownMother | null) => IndexedMother;
  readonly add: (other: OtherMother, indexed: IndexedMother) => void;
  /** Who can be this mother, in the order in which they were added. */
  readonly like: (indexed: IndexedMother) => readonly (readonly [OtherMother, IndexedMother])[];
}

/**
 * An index of mothers, empty as yet.
 * @param mothers Everybody who will be in it or is looked for: by them is told what many share.
 */
export function motherIndex(mothers: readonly ListedMother[]): MotherIndex {
  const many = sharedByMany(mothers);
  const own = (mother: ListedMother, column: keyof typeof sharedBy): string | null =>
    sharedBy[column](mother).some((key) => many.has(key)) ? null : mother[column];
  const read: MotherIndex['read'] = (mother, known = null) => {
    const words = familyWordsOf(mother);
    return {
      mother,
      known,
      name: nameKey(mother),
      compared: {
        ...mother,
        phone: own(mother, 'phone'),
        email: own(mother, 'email'),
        street: own(mother, 'street'),
      },
      familyWords: new Set(words.filter((word) => word.length > 2)),
      initial: searchKey(mother.givenName).slice(0, 1),
      familyStart: words.join('').slice(0, 3),
    };
  };
  const entries: (readonly [OtherMother, IndexedMother])[] = [];
  const places = new Map<string, number[]>();
  const placesOf = (keys: readonly string[]): readonly number[] =>
    keys.flatMap((key) => places.get(key) ?? []);
  return {
    read,
    add: (other, indexed) => {
      for (const key of [...keysOf(indexed), ...birthKeys(indexed)]) {
        const found = places.get(key);
        if (found === undefined) places.set(key, [entries.length]);
        else found.push(entries.length);
      }
      entries.push([other, indexed]);
    },
    like: (indexed) => {
      const isAlike = (place: number) => {
        const [, other] = entries[place] ?? [];
        return other !== undefined && areNamesAlike(indexed, other);
      };
      // Many children are born on a day: of their mothers only those whose names are alike.
      const found = new Set([...placesOf(keysOf(indexed)), ...placesOf(birthKeys(indexed)).filter(isAlike)]);
      return [...found].toSorted((a, b) => a - b).flatMap((place) => entries.slice(place, place + 1));
    },
  };
}

/** What one mother alone has, as a rule. */
const keysOf = ({ name, compared, mother }: IndexedMother): readonly string[] => [
  `name ${name}`,
  ...Object.entries(sharedBy).flatMap(([column, read]) => read(compared).map((key) => `${column} ${key}`)),
  ...mother.children.flatMap((child) => childKey(child) ?? []).map((key) => `child ${key}`),
];

const birthKeys = ({ mother }: IndexedMother): readonly string[] =>
  mother.children.flatMap(({ childBornOn }) => (childBornOn === null ? [] : [`birth ${childBornOn}`]));
