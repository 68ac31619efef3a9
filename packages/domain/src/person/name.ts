/** A person's name; what is not known is empty or null. */
export interface PersonName {
  readonly givenName?: string | null | undefined;
  /** What stands between given and family name, such as `van der`. */
  readonly namePrefix?: string | null | undefined;
  readonly familyName?: string | null | undefined;
}

/** What is known of parts of a name, with a space between them. */
export const joinedParts = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');

/**
 * A name as people say it.
 * @example
 * fullName({ givenName: 'Sanne', namePrefix: 'van der', familyName: 'Meer' }); // 'Sanne van der Meer'
 */
export const fullName = ({ givenName, namePrefix, familyName }: PersonName): string =>
  joinedParts([givenName, namePrefix, familyName]);

/**
 * A name as lists are sorted: the family name first, its prefix last, as is usual in the Netherlands.
 * @example
 * nameInList({ givenName: 'Sanne', namePrefix: 'van der', familyName: 'Meer' }); // 'Meer, Sanne van der'
 */
export const nameInList = ({ givenName, namePrefix, familyName }: PersonName): string => {
  const rest = joinedParts([givenName, namePrefix]);
  const family = familyName?.trim() ?? '';
  return family === '' || rest === '' ? `${family}${rest}` : `${family}, ${rest}`;
};

/** Letters that are no letter with a mark, as people type them without it. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/**
 * A text as it is searched and compared: lower case, without accents, with single spaces. What people
 * type and what stands in the register find each other by it.
 * @example
 * searchKey('  Ayşe  YILMAZ '); // 'ayse yilmaz'
 * searchKey('Łukasz'); // 'lukasz'
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Lower case can bring a mark of its own: İ becomes i with a dot above.
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđðßæœþ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
