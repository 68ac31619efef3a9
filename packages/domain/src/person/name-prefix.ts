/**
 * Prefixes of Dutch family names: what stands before the name itself, such as `van der`. Names are put in
 * order without them, and people write each in several ways.
 */

/** Words that are a prefix or part of one. */
const wholeWords =
  "van de het te in op aan bij onder over uit voor tot thoe von zu du des da dos la le l' d' s'".split(' ');

/** Other spellings, with how each is compared. An abbreviation does not tell `de`, `den` and `der` apart. */
const otherSpellings = {
  den: 'de',
  der: 'de',
  "'t": 'het',
  ten: 'te',
  ter: 'te',
  vanden: 'van de',
  vander: 'van de',
  vd: 'van de',
  vh: 'van het',
  vt: 'van het',
  ev: 'echtgenote van',
};
const spellings: ReadonlyMap<string, string> = new Map([
  ...wholeWords.map((word) => [word, word] as const),
  ...Object.entries(otherSpellings),
]);

/** What one letter of an abbreviation stands for. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    v: 'van',
    d: 'de',
    t: 'het',
    "'t": 'het',
    h: 'het',
    o: 'op',
    a: 'aan',
    i: 'in',
    b: 'bij',
    u: 'uit',
    e: 'echtgenote',
  }),
);

/** `v.d.`, `o/d`, `v/h`, `i.'t`, `e/v`, or one letter that can only be a prefix. */
const abbreviation = /^(?:(?:[voaibu][./](?:'?t|[dh])|e[./]v)[./]?|[vdt]\.?)$/;
/** Capitals with points: given names, but for `V.D.`. */
const initials = /^(?!V\.D)\p{Lu}(?:\.|$)/u;

const plain = (text: string): string => text.replace(/[’‘`´]/g, "'");

/**
 * How a word of a name is compared when it is a prefix of a family name.
 * @param word As somebody wrote it, without spaces.
 * @returns The same text for every spelling of the same prefix; null: it is no prefix.
 * @example
 * prefixKey('v.d.'); // 'van de'
 * prefixKey('der'); // 'de'
 * prefixKey('Meer'); // null
 */
export function prefixKey(word: string): string | null {
  const written = plain(word);
  const lower = written.toLowerCase();
  const whole = spellings.get(lower);
  if (whole !== undefined) return whole;
  if (initials.test(written) || !abbreviation.test(lower)) return null;
  return lower
    .split(/[./]/)
    .flatMap((letter) => letters.get(letter) ?? [])
    .join(' ');
}

/** An abbreviation that is written against the name behind it. */
const against = /(?<![\p{L}.])((?:[voaibu][./](?:['’]?t|[dh])|e[./]v)[./])(?=\p{L}{2})/giu;

/**
 * The words of a name, with an abbreviated prefix apart from the name that it is written against.
 * @example
 * wordsOfName('Sanne v.d.Meer'); // ['Sanne', 'v.d.', 'Meer']
 */
export const wordsOfName = (written: string): readonly string[] =>
  written
    .replace(against, '$1 ')
    .split(/\s+/)
    .filter((word) => word !== '');

/** A family name and what stands before it. */
export interface FamilyName {
  readonly namePrefix: string | null;
  readonly familyName: string;
}

/**
 * Takes a family name and the prefix before it apart, as long as a name is left.
 * @param words The words of the name, as they are written.
 * @example
 * splitPrefix(['van', 'der', 'Meer']); // { namePrefix: 'van der', familyName: 'Meer' }
 */
export function splitPrefix(words: readonly string[]): FamilyName {
  const name = words.findIndex((word) => prefixKey(word) === null);
  const length = name === -1 ? Math.max(0, words.length - 1) : name;
  return {
    namePrefix: length === 0 ? null : words.slice(0, length).join(' '),
    familyName: words.slice(length).join(' '),
  };
}
