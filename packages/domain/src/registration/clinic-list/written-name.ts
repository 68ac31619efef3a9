/** A name taken apart; what it does not have is empty or null. */
export interface NameParts {
  readonly givenName: string;
  readonly namePrefix: string | null;
  readonly familyName: string;
}

/** Words that stand before a Dutch family name, alone or with another of them. */
const prefixWords = new Set(
  "van de den der het 't ’t te ten ter in op aan bij onder over uit voor tot von zu du des da dos la le l' d' s'".split(
    ' ',
  ),
);
const titles = /^(?:(?:mevrouw|mevr|mw|mej|mrs|ms|fam|familie)\.?\s+)+/i;

const isPrefix = (word: string): boolean => prefixWords.has(word.toLowerCase());
const text = (words: readonly string[]): string => words.join(' ');
const orNull = (words: readonly string[]): string | null => (words.length === 0 ? null : text(words));

/** How many words from the first are prefixes, as long as a name is left after them. */
function prefixLength(words: readonly string[]): number {
  const end = words.findIndex((word) => !isPrefix(word));
  return end === -1 ? Math.max(0, words.length - 1) : end;
}

/** A family name with its prefix before it: `van der Meer`. */
function familyParts(words: readonly string[]): Omit<NameParts, 'givenName'> {
  const length = prefixLength(words);
  return { namePrefix: orNull(words.slice(0, length)), familyName: text(words.slice(length)) };
}

/** `Meer, Sanne van der`, `van der Meer, Sanne` and `Meer, van der, Sanne`. */
function familyFirst(family: readonly string[], rest: readonly string[]): NameParts {
  const before = familyParts(family);
  if (before.namePrefix !== null) return { ...before, givenName: text(rest) };
  const lastGiven = rest.findLastIndex((word) => !isPrefix(word));
  const trailing = rest.slice(lastGiven + 1);
  const leading =
    trailing.length > 0
      ? 0
      : Math.max(
          0,
          rest.findIndex((word) => !isPrefix(word)),
        );
  return {
    givenName: text(rest.slice(leading, lastGiven + 1)),
    namePrefix: orNull(trailing.length > 0 ? trailing : rest.slice(0, leading)),
    familyName: before.familyName,
  };
}

/**
 * Takes a written name apart: `Achternaam, Voornaam` when there is a comma, otherwise the given name
 * before the family name, with what stands between them. A name of one word is a family name. Forms of
 * address are left out.
 * @example
 * splitName('Meer, Sanne van der'); // { givenName: 'Sanne', namePrefix: 'van der', familyName: 'Meer' }
 * splitName('Mw. Fatma Yılmaz'); // { givenName: 'Fatma', namePrefix: null, familyName: 'Yılmaz' }
 */
export function splitName(written: string): NameParts {
  const clean = written.trim().replace(titles, '');
  const [family = [], ...rest] = clean
    .split(',')
    .map((part) => part.split(/\s+/).filter((word) => word !== ''));
  if (rest.length > 0) return familyFirst(family, rest.flat());
  const firstPrefix = family.findIndex((word, place) => place > 0 && isPrefix(word));
  const given = family.length < 2 || isPrefix(family[0] ?? '') ? 0 : firstPrefix === -1 ? 1 : firstPrefix;
  return { givenName: text(family.slice(0, given)), ...familyParts(family.slice(given)) };
}

/**
 * Takes a family name with its prefix apart.
 * @example
 * splitFamilyName('van der Meer'); // { givenName: '', namePrefix: 'van der', familyName: 'Meer' }
 */
export const splitFamilyName = (written: string): NameParts =>
  written.includes(',')
    ? splitName(written)
    : {
        givenName: '',
        ...familyParts(
          written
            .trim()
            .split(/\s+/)
            .filter((word) => word !== ''),
        ),
      };
