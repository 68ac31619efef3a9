import { type Language, languages } from '@mim/domain/kernel';

/** Variables that say which language somebody reads, the first that is set first. */
const variables = ['MIM_LANGUAGE', 'LANG'] as const;

/**
 * The language in which the program speaks: `--language`, else MIM_LANGUAGE, else LANG, else Dutch.
 * It is read before the flags are, for what is wrong with the flags must be said in it too.
 * @param words The words of the command line.
 * @param environment As in `process.env`.
 * @example
 * languageOf(['figures', '--language', 'en'], {}); // 'en'
 * languageOf([], { LANG: 'en_GB.UTF-8' }); // 'en'
 */
export function languageOf(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = flagValue(words);
  const wishes = [asked, ...variables.map((name) => environment[name]?.slice(0, 2).toLowerCase())];
  return wishes.find(isLanguage) ?? 'nl';
}

function flagValue(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const word = words[at];
  if (word === undefined) return undefined;
  return word === '--language' ? words[at + 1] : word.slice('--language='.length);
}

const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language);
