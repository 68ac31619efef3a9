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
 * Steps on a terminal are one line that is rewritten, and that shows all that run at once; elsewhere only a slow
 * step says what it does, now and then, so that a log stays short.
 * @param {NodeJS.WriteStream} stream
 * @returns {Progress}
 */
export function createProgress(stream) {
  const terminal = stream.isTTY === true;
  const width = () => (stream.columns || 80) - 1;
  const clear = () => terminal && stream.write('\r\u001b[K');
  // A terminal that is gone is no reason to fail.
  stream.on('error', () => {});

  /** @type {Set<Step>} */
  const running = new Set();
  const rewrite = () => {
    const text = [...running].map((step) => `${textOf(step)} ${secondsOf(step)}`).join(' · ');
    stream.write(`\r\u001b[K${`  … ${text}`.slice(0, width())}`);
  };
  const sayNews = (/** @type {Step} */ step) => {
    const text = textOf(step);
    if (performance.now() - step.last < (text === step.said ? betweenSigns : betweenNews)) return;
    step.last = performance.now();
    step.said = text;
    stream.write(`  … ${text.slice(0, 100)} (${secondsOf(step)})\n`);
  };

  return {
    line: (text = '') => {
      clear();
      stream.write(`${text}\n`);
    },
    async step(doing, work, isGood = () => true) {
      const started = performance.now();
      const step = { doing, detail: '', started, last: started, said: '' };
      const show = terminal ? rewrite : () => sayNews(step);
      running.add(step);
      const timer = setInterval(show, terminal ? 100 : 500);
      if (terminal) show();
      const done = (/** @type {boolean} */ good) => {
        running.delete(step);
        clear();
        stream.write(`  ${good ? '✓' : '✗'} ${doing} (${secondsOf(step)})\n`);
      };
      try {
        const result = await work((text) => {
          step.detail = text.trim() || step.detail;
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

/**
 * @typedef {object} Step
 * @property {string} doing
 * @property {string} detail How far it is.
 * @property {number} started
 * @property {number} last When something was said of it.
 * @property {string} said What was said then.
 */

/** @param {Step} step */
const textOf = ({ doing, detail }) => `${doing}${detail && `: ${detail}`}`;

/** @param {Step} step */
const secondsOf = ({ started }) => `${((performance.now() - started) / 1_000).toFixed(1)} s`;
