import { onOneLine, programExitCodes, type Writer } from '@mim/command-line';
import type { Bilingual, Language, Problem } from '@mim/domain/kernel';
import { problemLines } from '@mim/server';
import type { CommandContext } from '@stricli/core';

/** How a command ended: done, something is not in order, wrong use or a setting that is. */
export const exitCodes = { ...programExitCodes, notInOrder: 1 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command gets from the program around it. */
export interface OperatorContext extends CommandContext {
  readonly language: Language;
  /** What a command finds or did, a line each. */
  readonly data: Writer;
  /** Problems and progress. */
  readonly messages: Writer;
  /** As in `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Sets the exit code. */
  end(code: ExitCode): void;
}

/** Says one line of what was found or done. */
export const say = ({ data, language }: OperatorContext, text: Bilingual): void =>
  void data.write(`${onOneLine(text[language])}\n`);

/** Ends with what is wrong and what to do: one line, or of several things a line each. */
export function refuse({ language, messages, end }: OperatorContext, problem: Problem, code: ExitCode): void {
  for (const line of problemLines(problem, language)) messages.write(`${onOneLine(line)}\n`);
  end(code);
}
