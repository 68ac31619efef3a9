import { capitalised } from '@mim/domain/kernel';

/** What a spreadsheet takes as the name of a sheet. Source: Excel specifications and limits; Rename a worksheet (Microsoft). */
const longest = 31;
const notAllowed = /[[\]:*?/\\\p{Cc}]/gu;

/**
 * The name of a sheet, of what a list is called in the name of its file.
 * @param name Words with hyphens between them, as in the name of a file.
 * @returns At most 31 characters, none of them one that a spreadsheet refuses in a name.
 * @example
 * sheetName('rijen-met-een-probleem'); // 'Rijen met een probleem'
 */
export function sheetName(name: string): string {
  const words = name
    .replace(notAllowed, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim();
  const cut = [...words].slice(0, longest).join('').slice(0, longest);
  // An apostrophe at either end is refused too, and half a character is none.
  const plain = cut.replace(/^[' ]+|[' \p{Cs}]+$/gu, '');
  return plain === '' ? 'MIM' : capitalised(plain);
}
