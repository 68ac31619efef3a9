// npm starts a shell, and the shell starts this. A signal may end only the topmost of them, and the system
// then hands this process to another parent without a word; so it looks from time to time.
import { readFileSync } from 'node:fs';
import { startTimeOf } from './running-start.mjs';

const period = 500;

/**
 * Calls back once, when the process that started this one, or npm above it, is gone.
 * @param {() => void} gone
 */
export function watchParentProcesses(gone) {
  const parent = process.ppid;
  const above = parentsUpToNpm(parent).map((pid) => ({ pid, began: startTimeOf(pid) }));
  const timer = setInterval(() => {
    if (process.ppid === parent && above.every(({ pid, began }) => startTimeOf(pid) === began)) return;
    clearInterval(timer);
    gone();
  }, period);
  timer.unref();
}

/**
 * The processes above this one up to npm. Empty when npm is not among them: nothing above the parent has to
 * stay alive then, so a start in the background outlives the shell it was typed in.
 * @param {number} pid
 * @returns {number[]}
 */
function parentsUpToNpm(pid) {
  const chain = [];
  for (let above = pid; above > 1; ) {
    const commandLine = read(`/proc/${above}/cmdline`);
    if (commandLine === undefined) return [];
    chain.push(above);
    // npm gives its process a title of its own.
    if (/^npm (start|run|test)|[/\\]npm-cli\.js/.test(commandLine.replaceAll('\0', ' '))) return chain;
    const facts = read(`/proc/${above}/stat`) ?? '';
    above = Number(facts.slice(facts.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
  }
  return [];
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
