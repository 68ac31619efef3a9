import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { UserError } from './user-error.mjs';

const endsWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;
const lastWords = 15;

/**
 * A process of the program: the database, the analytics service, the API.
 * @typedef {object} ServiceProcess
 * @property {string} name
 * @property {(message: import('node:child_process').Serializable) => void} send
 * @property {() => string} lastLines The end of what it printed, for when it ended unasked.
 * @property {() => Promise<void>} stop Asks it to end, and waits until it has.
 * @property {() => void} force Ends it at once.
 */

/**
 * Starts a process with a log file of its own. It is in a process group of its own, so that a key press on the
 * terminal does not reach it before this process has decided in which order to stop.
 * @param {object} options
 * @param {string} options.name
 * @param {readonly string[]} options.args The module that it runs, and what that is told.
 * @param {NodeJS.ProcessEnv} options.environment
 * @param {string} options.logFile Begun anew at each start.
 * @param {(service: ServiceProcess) => void} options.onEnd Called when the process is gone, asked or not.
 * @param {(message: any) => void} [options.onMessage]
 * @param {NodeJS.Signals} [options.forceWith]
 * @returns {ServiceProcess}
 */
export function startServiceProcess({
  name,
  args,
  environment,
  logFile,
  onEnd,
  onMessage,
  forceWith = 'SIGKILL',
}) {
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(process.execPath, ['--import', endsWithParent, ...args], {
    env: environment,
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  if (onMessage) child.on('message', onMessage);
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  /** @type {ServiceProcess} */
  const service = {
    name,
    send: (message) => void child.send(message),
    lastLines: () => readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lastWords).join('\n'),
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
    force: () => void child.kill(forceWith),
  };
  void ended.then(() => onEnd(service));
  return service;
}

/** An answer that takes longer is asked for anew. Milliseconds. */
const longestAnswer = 5_000;

/**
 * Waits until a server says that it is ready. Its patience goes by a clock: a signal that Node puts together of others
 * can be collected before it fires, and nobody then hears that the time is over.
 * @param {string} address Of its readiness check.
 * @param {object} options
 * @param {AbortSignal} options.stopping
 * @param {number} [options.patience] Milliseconds.
 */
export async function untilReady(address, { stopping, patience = 60_000 }) {
  const until = performance.now() + patience;
  while (!(await isReady(address, stopping, Math.min(longestAnswer, patience)))) {
    stopping.throwIfAborted();
    if (performance.now() >= until)
      throw new UserError(`${address} did not answer within ${patience / 1_000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * @param {string} address
 * @param {AbortSignal} signal
 * @param {number} timeout Milliseconds.
 * @returns {Promise<boolean>}
 */
const isReady = (address, signal, timeout) =>
  new Promise((resolve) => {
    const request = get(address, { signal, timeout, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
    request.on('close', () => resolve(false));
  });
