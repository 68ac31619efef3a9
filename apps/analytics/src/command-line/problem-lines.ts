import { onOneLine } from '@mim/command-line';
import type { ListedProblem, ProblemList } from '@mim/delivery-files';
import type { Language } from '@mim/domain/kernel';

/**
 * A problem as one line: file, line, column, value, code and sentence. What does not apply is `-`.
 * @example
 * problemLine(problem, 'en');
 * // breda/participations.csv:7 ended_on "2008-02-30" malformed-date This is not a date of the form 2008-03-31.
 */
export function problemLine(problem: ListedProblem, language: Language): string {
  const { file, line, column, value, code, message } = problem;
  const shownValue = value === null ? '-' : `"${value}"`;
  return onOneLine(`${file}:${line} ${column ?? '-'} ${shownValue} ${code} ${message[language]}`);
}

/** The sentence about problems that were counted and not listed; null when all were. */
export function notListedLine({ notListed }: ProblemList, language: Language): string | null {
  if (notListed === 0) return null;
  return {
    nl: `… en nog ${notListed} problemen in deze aanlevering.`,
    en: `… and ${notListed} more problems in this delivery.`,
  }[language];
}
