import { languageOf, runWords, type Writer } from '@mim/command-line';
import { application, programName } from './application.js';
import { type ExitCode, exitCodes } from './context.js';

/** The program around the program: its words, and where its text goes. */
export interface ProgramEnvironment {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly data: Writer;
  readonly messages: Writer;
  readonly watched: boolean;
  /** The day on which the program runs, ISO text: asked only where it is written. */
  readonly today: () => string;
}

/**
 * Runs the program once.
 * @returns The exit code: 0 done, 1 a delivery has errors, 2 wrong use, 70 our own mistake.
 */
export async function runProgram(program: ProgramEnvironment): Promise<ExitCode> {
  const { words, environment, data, messages, watched, today } = program;
  const language = languageOf(words, environment);
  const name = nameIn(environment);
  let ended: ExitCode = exitCodes.done;
  const end = (code: ExitCode): void => {
    ended = code;
  };
  const refused = await runWords({
    program: name,
    ...{ words, language, data, messages },
    application: application(language, name),
    context: (process) => ({ process, language, data, messages, watched, environment, today, end }),
  });
  return refused ?? ended;
}

/** In the repository the program is called by a script of npm, which says so. */
const nameIn = ({ npm_lifecycle_event: script }: ProgramEnvironment['environment']): string =>
  script === 'analytics' ? 'npm run --silent analytics --' : programName;
