// What a person sees while a command works: one line a step, with its time.
import { performance } from 'node:perf_hooks';

/** Elsewhere than on a terminal, milliseconds between lines that say something new, and that only say "still". */
const betweenNews = 5_000;
const betweenSigns = 30_000;

/**
 * @typedef {object} Progress
 * @property {<T>(doing: string, work: (tell: (detail: string) => void) => Promise<T>,
 *   isGood?: (result: T) => boolean) => Promise<T>} step
 *   Shows a step while it runs and one line with its time when it is done. `tell` says how far it is; it
 *   may be called as often as one likes. A result that is not good is marked like an error.
 * @property {(text?: string) => void} line
 */

/**
 * Steps on a terminal are one line that is rewritten; elsewhere only a slow step says what it does, now and
 * then, so that a log stays short.
 * @param {NodeJS.WriteStream} stream
 * @returns {Progress}
 */
export function createProgress(stream) {
  const terminal = stream.isTTY === true;
  const width = () => (stream.columns || 80) - 1;
  const clear = () => terminal && stream.write('\r\u001b[K');
  // A terminal that is gone is no reason to fail.
  stream.on('error', () => {});

  return {
    line: (text = '') => stream.write(`${text}\n`),
    async step(doing, work, isGood = () => true) {
      const started = performance.now();
      let detail = '';
      let last = started;
      let said = '';
      const seconds = () => `${((performance.now() - started) / 1_000).toFixed(1)} s`;
      const show = () => {
        const text = `  … ${doing}${detail && `: ${detail}`}`;
        if (terminal) {
          stream.write(`\r\u001b[K${text.slice(0, width() - 10)} ${seconds()}`);
          return;
        }
        if (performance.now() - last < (text === said ? betweenSigns : betweenNews)) return;
        last = performance.now();
        said = text;
        stream.write(`${text.slice(0, 100)} (${seconds()})\n`);
      };
      const timer = setInterval(show, terminal ? 100 : 500);
      if (terminal) show();
      const done = (/** @type {boolean} */ good) => {
        clear();
        stream.write(`  ${good ? '✓' : '✗'} ${doing} (${seconds()})\n`);
      };
      try {
        const result = await work((text) => {
          detail = text.trim() || detail;
        });
        done(isGood(result));
        return result;
      } catch (error) {
        done(false);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
