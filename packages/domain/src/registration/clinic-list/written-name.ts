import { type FamilyName, prefixKey, splitPrefix, wordsOfName } from '../../person/name-prefix.js';

/** A name taken apart; what it does not have is empty or null. */
export interface NameParts extends FamilyName {
  readonly givenName: string;
}

const titles = /^(?:(?:mevrouw|mevr|mw|mej|mrs|ms|fam|familie)\.?\s+)+/i;

const isPrefix = (word: string): boolean => prefixKey(word) !== null;
const text = (words: readonly string[]): string => words.join(' ');
const orNull = (words: readonly string[]): string | null => (words.length === 0 ? null : text(words));

/** `Meer, Sanne van der`, `van der Meer, Sanne` and `Meer, van der, Sanne`. */
function familyFirst(family: readonly string[], rest: readonly string[]): NameParts {
  const before = splitPrefix(family);
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
 * splitName('Sanne v/d Meer'); // { givenName: 'Sanne', namePrefix: 'v/d', familyName: 'Meer' }
 * splitName('Mw. Fatma Yılmaz'); // { givenName: 'Fatma', namePrefix: null, familyName: 'Yılmaz' }
 */
export function splitName(written: string): NameParts {
  const clean = written.trim().replace(titles, '');
  const [family = [], ...rest] = clean.split(',').map(wordsOfName);
  if (rest.length > 0) return familyFirst(family, rest.flat());
  const firstPrefix = family.findIndex((word, place) => place > 0 && isPrefix(word));
  const given = family.length < 2 || isPrefix(family[0] ?? '') ? 0 : firstPrefix === -1 ? 1 : firstPrefix;
  return { givenName: text(family.slice(0, given)), ...splitPrefix(family.slice(given)) };
}

/**
 * Takes a family name with its prefix apart.
 * @example
 * splitFamilyName('van der Meer'); // { givenName: '', namePrefix: 'van der', familyName: 'Meer' }
 */
export const splitFamilyName = (written: string): NameParts =>
  written.includes(',') ? splitName(written) : { givenName: '', ...splitPrefix(wordsOfName(written)) };
