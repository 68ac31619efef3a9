import type { Language } from '@mim/domain/kernel';
import { ExitCode as ParserExitCode, run } from '@stricli/core';
import { application } from './application.js';
import { type ExitCode, exitCodes, onOneLine, type ProgramContext, type Writer } from './context.js';
import { languageOf } from './language.js';

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
  if (words.length === 0) {
    messages.write(`${noCommand[language]} ${seeHelp[language]}\n`);
    return exitCodes.wrongUse;
  }
  let ended: ExitCode | undefined;
  // The parser's errors are kept back: of several the first is enough.
  const parserErrors: string[] = [];
  const process: ProgramContext['process'] & { exitCode?: number | string | null } = {
    stdout: { write: (text) => data.write(text) },
    stderr: { write: (text) => parserErrors.push(text) },
  };
  const end = (code: ExitCode): void => {
    ended = code;
  };
  await run(application(language), words, {
    process,
    language,
    data,
    messages,
    watched,
    environment,
    today,
    end,
  });
  const parserError = parserErrors[0];
  if (parserError === undefined) return ended ?? exitCodes.done;
  messages.write(`${onOneLine(parserError.trim())} ${seeHelp[language]}\n`);
  return wrongUseCodes.has(Number(process.exitCode)) ? exitCodes.wrongUse : exitCodes.ourFault;
}

const wrongUseCodes: ReadonlySet<number> = new Set([
  ParserExitCode.InvalidArgument,
  ParserExitCode.UnknownCommand,
]);

const noCommand: Readonly<Record<Language, string>> = {
  nl: 'Er is geen opdracht gegeven.',
  en: 'No command was given.',
};

const seeHelp: Readonly<Record<Language, string>> = {
  nl: 'Zie mim-analytics --help.',
  en: 'See mim-analytics --help.',
};
