// One start in a folder at a time: a file in the data folder says which process it is and where it answers.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} RunningStart
 * @property {number} pid
 * @property {string | null} began When the process began, as the system counts it: process numbers are used
 *   again. Null where the system does not say.
 * @property {string | null} address Null as long as it is not ready.
 */

/**
 * Claims the data folder for this process.
 * @param {string} dataFolder
 * @returns {{ ok: true, ready: (address: string) => void, release: () => void }
 *   | { ok: false, running: RunningStart }}
 */
export function claim(dataFolder) {
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, 'running.json');
  /** @type {RunningStart} */
  const self = { pid: process.pid, began: startTimeOf(process.pid), address: null };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(self), { flag: 'wx' });
      return {
        ok: true,
        ready: (address) => writeFileSync(file, JSON.stringify({ ...self, address })),
        release: () => rmSync(file, { force: true }),
      };
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const other = read(file);
    if (other !== undefined && isAlive(other)) return { ok: false, running: other };
    rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @returns {RunningStart | undefined} Undefined when there is no such file or it was cut short.
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {RunningStart} start */
function isAlive({ pid, began }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not allowed to signal it: it is there, and another user's.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return startTimeOf(pid) === began;
}

/**
 * @param {number} pid
 * @returns {string | null} Clock ticks since the machine began; null when the process is gone, has ended and
 *   only waits to be taken note of, or the system is not Linux.
 */
export function startTimeOf(pid) {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold blanks; state and start time come after it.
    const [state, ...others] = facts.slice(facts.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (others[18] ?? null);
  } catch {
    return null;
  }
}
