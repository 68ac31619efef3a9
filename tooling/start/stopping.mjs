import { performance } from 'node:perf_hooks';
import { watchParentProcesses } from './parent-processes.mjs';

const signals = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });
const sameKeyPress = 1_000;

/**
 * One place that knows when to stop: a signal, the end of the process that started this one, or a failure.
 * @returns {{ signal: AbortSignal, stop: (why: StopReason) => void, onForce: (force: () => void) => void }}
 */
export function createStopping() {
  const controller = new AbortController();
  let asked = 0;
  let force = () => {};
  const stop = (/** @type {StopReason} */ why) => controller.abort(why);

  for (const [name, exitCode] of Object.entries(signals)) {
    process.on(name, () => {
      if (!controller.signal.aborted) {
        asked = performance.now();
        stop({ exitCode, message: undefined });
      } else if (performance.now() - asked > sameKeyPress) {
        // A key press reaches this process more than once: from the terminal and from each caller above.
        force();
      }
    });
  }
  watchParentProcesses(() => stop({ exitCode: signals.SIGTERM, message: undefined }));
  return {
    signal: controller.signal,
    stop,
    onForce: (callback) => {
      force = callback;
    },
  };
}

/**
 * Why everything stops.
 * @typedef {object} StopReason
 * @property {number} exitCode
 * @property {string | undefined} message What went wrong, or undefined when it was asked for.
 */
