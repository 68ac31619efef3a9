import { fullName, joinedParts, type PersonName, searchKey } from './name.js';
import { prefixKey, splitPrefix, wordsOfName } from './name-prefix.js';

/** Characters of a key at most; names that differ only beyond them are not told apart. */
const longestKey = 500;

const withoutHyphens = (text: string): string => text.replace(/[-‐‑–]/g, ' ');

/** A key of a name that is no longer than one can be; a name of signs alone is its own key. */
const keyOf = (name: PersonName, key: string): string =>
  (key.trim() || fullName(name)).slice(0, longestKey).replace(/[\uD800-\uDBFF]$/, '');

/** Words of a text as they are compared, but for how prefixes are spelled: `v d` is one word too. */
const writtenWords = (text: string): readonly string[] =>
  wordsOfName(withoutHyphens(searchKey(text)).replace(/(?<![\p{L}./])v\.? (?=[dht](?!\p{L}))/gu, 'v.'));

const comparedWords = (text: string): string =>
  joinedParts(writtenWords(text).map((word) => prefixKey(word) ?? word));

/**
 * A name as it is searched and compared: the same for every spelling of its prefix, and whether that stands
 * in its own field or before the family name.
 * @example
 * nameKey({ givenName: 'Ayşe', namePrefix: 'v.d.', familyName: 'Meer' }); // 'ayse van de meer'
 * nameKey({ givenName: 'Ayşe', familyName: 'van der Meer' }); // 'ayse van de meer'
 */
export function nameKey(name: PersonName): string {
  const { givenName, namePrefix, familyName } = name;
  return keyOf(
    name,
    [
      ...wordsOfName(withoutHyphens(searchKey(givenName ?? ''))),
      comparedWords(joinedParts([namePrefix, familyName])),
    ].join(' '),
  );
}

/**
 * A name as lists are put in order by it, as texts are compared: by family name without its prefix, then by
 * given name, without accents. Two spaces part them, so that `Meer` comes before `Meerman`.
 * @example
 * nameSortKey({ givenName: 'Sanne', namePrefix: 'van der', familyName: 'Meer' }); // 'meer  sanne van de'
 * nameSortKey({ givenName: 'Kim', familyName: 'de Boer' }); // 'boer  kim de'
 */
export function nameSortKey(name: PersonName): string {
  const { givenName, namePrefix, familyName } = name;
  const family = splitPrefix(wordsOfName(familyName ?? ''));
  const rest = joinedParts([
    searchKey(givenName ?? ''),
    comparedWords(joinedParts([namePrefix, family.namePrefix])),
  ]);
  return keyOf(name, [searchKey(family.familyName), rest].filter((part) => part !== '').join('  '));
}

/**
 * The words of what somebody types to find a person. A name is found when its key has each of them, in one of
 * the ways in which it can be meant: `v.d.` is a prefix, or the beginning letters of given names.
 * @example
 * wordsToFind('Meer v.d.'); // [['meer'], ['van de', 'v.d.']]
 * wordsToFind('van der M'); // [['van'], ['de'], ['m']]
 */
export const wordsToFind = (text: string): readonly (readonly string[])[] =>
  writtenWords(text.replace(/,/g, ' ')).flatMap((word) => {
    // The beginning of 't.
    if (word === "'") return [];
    // One letter is the beginning of a word that is still being typed, of whatever word.
    const letter = /^([vdt])\.?$/.exec(word)?.[1];
    const prefix = letter ?? prefixKey(word) ?? word;
    return word.includes(prefix) ? [[prefix]] : [[prefix, word]];
  });

/** Words of a key, each with a space before it. */
const beginnings = (key: string): string => ` ${key.replace(/[^\p{L}\p{N}']+/gu, ' ')}`;

/**
 * How a name has what somebody types: at the beginning of words of it, or inside them.
 * @returns Null: it has not.
 * @example
 * matchOf({ givenName: 'Sanne', namePrefix: 'v/d', familyName: 'Meer' }, 'van der mee'); // 'beginning'
 * matchOf({ givenName: 'Sanne' }, 'anne'); // 'inside'
 */
export function matchOf(name: PersonName, text: string): 'beginning' | 'inside' | null {
  const key = nameKey(name);
  const words = wordsToFind(text);
  const begun = beginnings(key);
  if (words.every((ways) => ways.some((way) => begun.includes(` ${way}`)))) return 'beginning';
  return words.every((ways) => ways.some((way) => key.includes(way))) ? 'inside' : null;
}

/**
 * Whether a name is found by what somebody types.
 * @example
 * isFoundBy({ givenName: 'Sanne', namePrefix: 'v/d', familyName: 'Meer' }, 'van der meer'); // true
 */
export const isFoundBy = (name: PersonName, text: string): boolean => matchOf(name, text) !== null;
