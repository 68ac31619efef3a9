import type { ProgramContext } from './context.js';

const toLineStart = '\r\u001b[K';

/** Shows how far the work is, on one line that is written over and over; only where a person watches. */
export function progressOf({ watched, messages, language }: ProgramContext) {
  const word = { nl: 'aanleveringen geteld', en: 'deliveries counted' }[language];
  return {
    show(done: number, all: number): void {
      if (watched) messages.write(`${toLineStart}${done}/${all} ${word}`);
    },
    clear(): void {
      if (watched) messages.write(toLineStart);
    },
  };
}
