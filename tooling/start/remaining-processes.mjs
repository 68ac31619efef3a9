// Everything that the tests start carries a marker, so that what is left running can be found and ended.
import { readdirSync, readFileSync } from 'node:fs';

/**
 * A process that a test started and did not stop.
 * @typedef {object} RemainingProcess
 * @property {number} pid
 * @property {string} command
 */

/**
 * @param {object} run
 * @param {string} run.marker NAME=value in the environment of everything that was started.
 * @param {string} run.folder The folder of its files: PostgreSQL overwrites its environment, but names its data
 *   folder.
 * @returns {RemainingProcess[]} Empty on a system without /proc.
 */
export function remainingProcesses({ marker, folder }) {
  return numbersIn('/proc').flatMap((pid) => {
    const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();
    const environment = read(`/proc/${pid}/environ`);
    const ours = environment.split('\0').includes(marker) || command.includes(folder);
    return ours && pid !== process.pid && command !== '' ? [{ pid, command }] : [];
  });
}

/** @param {readonly RemainingProcess[]} left */
export function endProcesses(left) {
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/** @param {string} folder */
function numbersIn(folder) {
  try {
    return readdirSync(folder).map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
