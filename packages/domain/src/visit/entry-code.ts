import { searchKey } from '../person/name.js';

/**
 * A code for a new entry, from its English words: what was chosen once is stored by it, so it never changes.
 * @param words English, 1-200 characters.
 * @param taken The codes of the list.
 * @returns A slug that is not taken.
 * @example
 * entryCode('Play outside', ['play-outside']); // 'play-outside-2'
 */
export function entryCode(words: string, taken: readonly string[]): string {
  const plain = searchKey(words).replace(/[^a-z0-9]+/g, '-');
  const slug = plain.slice(0, longestCode).replace(/^-+|-+$/g, '') || 'entry';
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.includes(code)) return code;
  }
}

/** Room is left for a number behind it. */
const longestCode = 80;
