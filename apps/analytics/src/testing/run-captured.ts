import { type ProgramEnvironment, runProgram } from '../command-line/run-program.js';

/** What a run of the program left behind. */
export interface Run {
  readonly code: number;
  /** Standard output. */
  readonly data: string;
  /** Standard error, line by line. */
  readonly lines: readonly string[];
}

/** Runs the program with its text captured; it speaks English unless told otherwise. */
export async function runCaptured(
  words: readonly string[],
  program: Partial<Pick<ProgramEnvironment, 'environment' | 'watched'>> = {},
): Promise<Run> {
  let data = '';
  let messages = '';
  const code = await runProgram({
    words,
    environment: { MIM_LANGUAGE: 'en' },
    watched: false,
    today: () => '2009-03-31',
    data: { write: (text) => (data += text) },
    messages: { write: (text) => (messages += text) },
    ...program,
  });
  return { code, data, lines: messages.split('\n').filter((line) => line !== '') };
}
