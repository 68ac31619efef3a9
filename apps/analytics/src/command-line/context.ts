import type { Language, Problem } from '@mim/domain/kernel';
import type { CommandContext } from '@stricli/core';

/** How a command ended: done, a delivery has errors, wrong use. */
export const exitCodes = { done: 0, deliveryErrors: 1, wrongUse: 2, ourFault: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Where a program's text goes: a stream, or what a test reads. */
export interface Writer {
  write(text: string): unknown;
}

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

/** A text without line breaks and without what steers a terminal: file names and cells hold anything. */
export const onOneLine = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it takes out
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
