import { onOneLine } from '@mim/command-line';
import type { Bilingual } from '@mim/domain/kernel';
import type { OperatorContext } from './context.js';

/** One line that says how far it is, on a terminal only: a file or a mail would keep each of its states. */
export interface Progress {
  at(text: Bilingual): void;
  /** Takes the line away. */
  done(): void;
}

const lineStart = '\r\u001b[2K';

export function progressOf({ messages, language }: OperatorContext): Progress {
  if (messages.isTTY !== true) return { at: () => undefined, done: () => undefined };
  return {
    at: (text) => void messages.write(`${lineStart}${onOneLine(text[language])}`),
    done: () => void messages.write(lineStart),
  };
}
