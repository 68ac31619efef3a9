import { languageOf, runWords, type Writer } from '@mim/command-line';
import { type ExitCode, exitCodes } from '../running/context.js';
import { application } from './application.js';

/** The program around the program: its words, and where its text goes. */
export interface ProgramEnvironment {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly data: Writer;
  readonly messages: Writer;
}

/**
 * Runs the program once.
 * @returns The exit code: 0 done, 1 something is not in order, 2 wrong use, 70 our own mistake.
 */
export async function runProgram({
  words,
  environment,
  data,
  messages,
}: ProgramEnvironment): Promise<ExitCode> {
  const language = languageOf(words, environment);
  let ended: ExitCode = exitCodes.done;
  const end = (code: ExitCode): void => {
    ended = code;
  };
  const refused = await runWords({
    program: 'mim',
    ...{ words, language, data, messages },
    application: application(language),
    context: (process) => ({ process, language, data, messages, environment, end }),
  });
  return refused ?? ended;
}
