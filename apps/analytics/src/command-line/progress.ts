import type { Bilingual } from '@mim/domain/kernel';
import type { ProgramContext } from './context.js';

const toLineStart = '\r\u001b[K';

/** What is done with deliveries while somebody watches. */
const words = {
  counted: { nl: 'aanleveringen geteld', en: 'deliveries counted' },
  checked: { nl: 'aanleveringen nagekeken', en: 'deliveries checked' },
  exported: { nl: 'aanleveringen uitgevoerd', en: 'deliveries exported' },
  converted: { nl: 'aanleveringen omgezet', en: 'deliveries converted' },
} as const satisfies Record<string, Bilingual>;

/** Shows how far the work is, on one line that is written over and over; only where a person watches. */
export function progressOf({ watched, messages, language }: ProgramContext, what: keyof typeof words) {
  const word = words[what][language];
  let isShown = false;
  return {
    show(done: number, all: number): void {
      if (watched) messages.write(`${toLineStart}${done}/${all} ${word}`);
      isShown = watched;
    },
    clear(): void {
      if (isShown) messages.write(toLineStart);
      isShown = false;
    },
  };
}
