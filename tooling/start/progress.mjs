// What a person sees while a command works: one line a step, with its time.
import { performance } from 'node:perf_hooks';

const quick = 1_000;
const between = 5_000;

/**
 * @typedef {object} Progress
 * @property {<T>(doing: string, work: (tell: (detail: string) => void) => Promise<T>,
 *   isGood?: (result: T) => boolean) => Promise<T>} step
 *   Shows a step while it runs and one line with its time when it is done. `tell` says how far it is; it
 *   may be called as often as one likes. A result that is not good is marked like an error.
 * @property {(text?: string) => void} line
 * @property {() => void} quiet Ends the line that is being rewritten, before something else is printed.
 */

/**
 * Steps on a terminal are one line that is rewritten; elsewhere a slow step says what it does at most once
 * in five seconds, so that a log stays short.
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
    quiet: () => void clear(),
    async step(doing, work, isGood = () => true) {
      const started = performance.now();
      let detail = '';
      let last = started + quick - between;
      const seconds = () => `${((performance.now() - started) / 1_000).toFixed(1)} s`;
      const show = () => {
        const text = `  … ${doing}${detail && `: ${detail}`}`;
        if (terminal) stream.write(`\r\u001b[K${text.slice(0, width() - 10)} ${seconds()}`);
        else if (performance.now() - last >= between) {
          last = performance.now();
          stream.write(`${text.slice(0, 100)}\n`);
        }
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
