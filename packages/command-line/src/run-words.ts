import type { Bilingual, Language } from '@mim/domain/kernel';
import {
  type Application,
  type CommandContext,
  ExitCode as ParserExitCode,
  run,
  type StricliProcess,
} from '@stricli/core';
import { onOneLine, type Writer } from './writer.js';

/** How any program ends: done, called in a wrong way, a mistake of our own. What else can be is the program's. */
export const programExitCodes = { done: 0, wrongUse: 2, ourFault: 70 } as const;

/** A program that is called with words, and where its text goes. */
export interface WordsToRun<Context extends CommandContext> {
  /** How the program is called, as in `mim-analytics`. */
  readonly program: string;
  readonly words: readonly string[];
  readonly language: Language;
  /** Data, and nothing else. */
  readonly data: Writer;
  /** Problems and progress. */
  readonly messages: Writer;
  readonly application: Application<Context>;
  /** What the commands get, around the process that the parser writes to. */
  readonly context: (process: StricliProcess) => Context;
}

/**
 * Runs a program once by its words: its help is data, and whatever is wrong with the words is one line.
 * @returns The exit code that the parser asks for; null: a command ran, which says its own.
 * @example
 * await runWords({ program: 'mim', words: ['migrate', '--check'], ... }); // null
 */
export async function runWords<Context extends CommandContext>({
  program,
  words,
  language,
  data,
  messages,
  application,
  context,
}: WordsToRun<Context>): Promise<2 | 70 | null> {
  const seeHelp = seeHelpOf(program)[language];
  if (words.length === 0) {
    messages.write(`${noCommand[language]} ${seeHelp}\n`);
    return programExitCodes.wrongUse;
  }
  // The parser's errors are kept back: of several the first is enough.
  const parserErrors: string[] = [];
  const process: StricliProcess & { exitCode?: number | string | null } = {
    stdout: { write: (text) => data.write(text) },
    stderr: { write: (text) => parserErrors.push(text) },
  };
  await run(application, words, context(process));
  const parserError = parserErrors[0];
  if (parserError === undefined) return null;
  messages.write(`${onOneLine(parserError.trim())} ${seeHelp}\n`);
  return wrongUseCodes.has(Number(process.exitCode)) ? programExitCodes.wrongUse : programExitCodes.ourFault;
}

const wrongUseCodes: ReadonlySet<number> = new Set([
  ParserExitCode.InvalidArgument,
  ParserExitCode.UnknownCommand,
]);

const noCommand: Bilingual = { nl: 'Er is geen opdracht gegeven.', en: 'No command was given.' };
const seeHelpOf = (program: string): Bilingual => ({
  nl: `Zie ${program} --help.`,
  en: `See ${program} --help.`,
});
