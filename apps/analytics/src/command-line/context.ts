import { onOneLine, programExitCodes, type Writer } from '@mim/command-line';
import type { Language, Problem } from '@mim/domain/kernel';
import type { CommandContext } from '@stricli/core';

/** How a command ended: done, a delivery has errors, wrong use. */
export const exitCodes = { ...programExitCodes, deliveryErrors: 1 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command gets from the program around it. */
export interface ProgramContext extends CommandContext {
  readonly language: Language;
  /** Data, and nothing else. */
  readonly data: Writer;
  /** Problems and progress. */
  readonly messages: Writer;
  /** Whether a person watches the messages: only then is there progress to see. */
  readonly watched: boolean;
  /** As in `process.env`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The day on which the program runs, ISO text. */
  readonly today: () => string;
  /** Sets the exit code. */
  end(code: ExitCode): void;
}

/** Ends with one line that says what is wrong and what to do. */
export function refuse(context: ProgramContext, { message, remedy }: Problem): void {
  const { language } = context;
  context.messages.write(`${onOneLine(`${message[language]} ${remedy[language]}`)}\n`);
  context.end(exitCodes.wrongUse);
}
