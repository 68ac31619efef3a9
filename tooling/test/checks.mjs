import { root, runCommand, taskOf, withPnpm } from '@mim/start';
import { checkOutcome } from './outcome.mjs';

/**
 * A check on the whole tree: its name and the command of a tool of the workspace.
 * @typedef {readonly [name: string, command: readonly string[]]} Check
 */

/** @type {Check} */
const build = ['Build', ['turbo', 'run', 'build', '--continue', '--output-logs=new-only']];

/**
 * What reads the build, in two rows that run side by side.
 * @type {readonly (readonly Check[])[]}
 */
const rows = [
  [['Types', ['turbo', 'run', 'typecheck', '--continue', '--output-logs=new-only']]],
  [
    ['Lint and format', ['biome', 'check', '--max-diagnostics=100']],
    ['Boundaries between packages', ['turbo', 'boundaries']],
    ['Nothing unused', ['knip', '--no-progress']],
    ['Packages agree', ['sherif', '--fail-on-warnings']],
  ],
];

/**
 * @typedef {object} Running
 * @property {import('@mim/start').Progress} progress
 * @property {AbortSignal} stopping
 */

/**
 * Builds every package.
 * @param {Running} running
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export const runBuild = (running) => runCheck(build, running);

/**
 * Runs every check on what was built, also after one that failed.
 * @param {Running} running
 * @returns {Promise<import('./outcome.mjs').Outcome[]>}
 */
export async function runChecks(running) {
  return (await Promise.all(rows.map((row) => runRow(row, running)))).flat();
}

/**
 * @param {readonly Check[]} row
 * @param {Running} running
 */
async function runRow(row, running) {
  const outcomes = [];
  for (const check of row) outcomes.push(await runCheck(check, running));
  return outcomes;
}

/**
 * Prints what a check says that failed.
 * @param {Check} check
 * @param {Running} running
 */
async function runCheck([name, args], { progress, stopping }) {
  const started = Date.now();
  const { code, output } = await progress.step(
    name,
    (tell) => runCommand(...withPnpm(args), { folder: root, stopping, onLine: (line) => tell(taskOf(line)) }),
    (result) => result.code === 0,
  );
  stopping.throwIfAborted();
  if (code !== 0) progress.line(output);
  return { ...checkOutcome(name, code === 0), milliseconds: Date.now() - started };
}
