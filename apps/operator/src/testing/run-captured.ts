import { runProgram } from '../command-line/run-program.js';

/** What a run of the program left behind. */
export interface Run {
  readonly code: number;
  /** Standard output, line by line. */
  readonly data: readonly string[];
  /** Standard error, line by line. */
  readonly lines: readonly string[];
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

/** Runs the program with its text captured; it speaks English unless told otherwise. */
export async function runCaptured(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Run> {
  let data = '';
  let messages = '';
  const code = await runProgram({
    words,
    environment: { MIM_LANGUAGE: 'en', ...environment },
    data: { write: (text) => (data += text) },
    messages: { write: (text) => (messages += text) },
  });
  return { code, data: linesOf(data), lines: linesOf(messages) };
}
