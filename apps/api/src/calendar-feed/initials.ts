/** The parts of a name; an empty part is not known. */
export interface NameParts {
  readonly givenName: string;
  readonly familyName: string;
}

const first = (part: string): string => {
  const [letter] = new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(part.trim());
  return letter === undefined ? '' : `${letter.segment.toLocaleUpperCase('nl')}.`;
};

/**
 * A name of which only the first letters are left.
 * @example
 * initials({ givenName: 'Fatima', familyName: 'Bouzidi' }); // 'F.B.'
 */
export const initials = ({ givenName, familyName }: NameParts): string =>
  `${first(givenName)}${first(familyName)}`;
