import type { Language, Problem } from '@mim/domain/kernel';

/**
 * A problem as a process says it: a line for each thing that is wrong, each with its cause and what to do.
 * @example
 * problemLines(problem, 'en'); // ['Port 4000 is taken. Stop the other program or choose another PORT.']
 */
export const problemLines = ({ message, remedy }: Problem, language: Language): readonly string[] =>
  message[language]
    .split('\n')
    .map((line) => `${/[.?!]$/.test(line) ? line : `${line}.`} ${remedy[language]}`);
