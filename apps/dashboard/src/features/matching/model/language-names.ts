import type { Language } from '@mim/domain/kernel';
import { spokenLanguages } from '@mim/domain/person';

/**
 * Languages by their names, as the reader's language writes them.
 * @param codes of languages that are spoken; one that is not in the list stands as it is
 * @example
 * languageNames(['nl', 'tr'], 'nl'); // 'Nederlands, Turks'
 */
export const languageNames = (codes: readonly string[], language: Language): string =>
  codes.map((code) => (spokenLanguages.has(code) ? spokenLanguages.label(code, language) : code)).join(', ');
