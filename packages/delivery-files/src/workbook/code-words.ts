import type { CodeList, Language } from '@mim/domain/kernel';
import { noneOfThese, withCode, yesOrNo } from './template-words.js';

/** Finds what programs call something by what stands in a cell; undefined: it is nothing of these. */
export type FindCode = (written: string) => string | undefined;

const plain = (written: string): string => written.trim().toLowerCase();
/** What stands in brackets behind a word. */
const inBrackets = /\[\s*([^[\]]*?)\s*\]\s*$/;

/**
 * Makes what finds a code by what is written: the code in brackets behind its word, the code alone, or the word alone in
 * either language. A word that two codes share is no way to find one.
 * @param named What can be found, each with its words.
 * @example
 * const find = codeFinder([{ code: 'turkey', words: ['Turkije', 'Turkey'] }]);
 * find('Turkije [turkey]'); // 'turkey'
 * find('turkije'); // 'turkey'
 * find('Turkije [suriname]'); // undefined
 */
export function codeFinder(
  named: readonly { readonly code: string; readonly words: readonly string[] }[],
): FindCode {
  const codes = new Map(named.map(({ code }) => [plain(code), code]));
  const byWord = new Map<string, string | undefined>();
  for (const { code, words } of named)
    for (const word of new Set(words.map(plain)))
      if (!codes.has(word)) byWord.set(word, byWord.has(word) ? undefined : code);
  return (written) => {
    const bracketed = inBrackets.exec(written)?.[1];
    if (bracketed !== undefined) return codes.get(plain(bracketed));
    return codes.get(plain(written)) ?? byWord.get(plain(written));
  };
}

/** What finds the codes of a list, of whichever year, and that none of them holds. */
export const codeFinderOf = (list: CodeList, noneAllowed = false): FindCode =>
  codeFinder([
    ...list.codes.map(({ code, label }) => ({ code, words: [label.nl, label.en] })),
    ...(noneAllowed ? [{ code: 'none', words: [noneOfThese.nl, noneOfThese.en, 'geen'] }] : []),
  ]);

/** What finds yes and no. */
export const findYesOrNo: FindCode = codeFinder([
  { code: 'true', words: [yesOrNo.true.nl, yesOrNo.true.en, 'waar', 'j', 'y'] },
  { code: 'false', words: [yesOrNo.false.nl, yesOrNo.false.en, 'onwaar', 'n'] },
]);

/** The codes of a list that can be chosen in a year, each as it stands in a cell. */
export const choicesOf = (list: CodeList, year: number, language: Language): readonly string[] =>
  list.inYear(year).map(({ code, label }) => withCode(label[language], code));

/** Several codes as they stand in a cell. */
export const writtenCodes = (list: CodeList, codes: readonly string[], language: Language): string =>
  codes.map((code) => withCode(list.label(code, language), code)).join('; ');

/** Each of several codes in a cell; what is no code stays as it was written. */
export const readCodes = (find: FindCode, written: string): string =>
  written
    .split(/[;\r\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => find(part) ?? part)
    .join(';');
