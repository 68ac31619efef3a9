import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { UserError } from './user-error.mjs';

const patience = 5_000;

/**
 * Runs a command to its end in a process group of its own, so that stopping it stops what it started too.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.folder
 * @param {NodeJS.ProcessEnv} [options.environment] Added to this process's own.
 * @param {AbortSignal} options.stopping
 * @param {(line: string) => void} [options.onLine] Called for each line that it prints on either output.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { folder, environment = {}, stopping, onLine = () => {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    });
    /** @type {string[]} */
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        onLine(line);
      });
    }
    const stop = () => void stopGroup(child.pid);
    stopping.addEventListener('abort', stop, { once: true });
    if (stopping.aborted) stop();
    child.on('error', (error) => reject(new UserError(`${command} cannot be run: ${error.message}.`)));
    child.on('close', (code) => {
      stopping.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, output: lines.join('\n') });
    });
  });
}

/**
 * Asks every process of a group to end, and ends those that have not within five seconds.
 * @param {number | undefined} group
 */
function stopGroup(group) {
  if (group === undefined) return;
  signalGroup(group, 'SIGTERM');
  setTimeout(() => signalGroup(group, 'SIGKILL'), patience).unref();
}

/**
 * @param {number} group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
  } catch {
    // The group is gone already.
  }
}
