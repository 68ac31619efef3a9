import { searchKey } from '@mim/domain/person';

/**
 * What the search key of a name must contain, as patterns of LIKE: every word of the text, anywhere, in
 * any order.
 * @example
 * namePatterns('Jong Fa'); // ['%jong%', '%fa%']
 */
export const namePatterns = (text: string): readonly string[] =>
  searchKey(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
