import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, root, runCommand, withPnpm } from '@mim/start';
import { checkOutcome, suiteOutcome } from './outcome.mjs';
import { readSummary, tasksOf } from './turbo-summary.mjs';

/**
 * A package that has tests.
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} report Where vitest writes its report.
 */

/**
 * Two rows that run side by side, each suite of a row after another, about as long as each other: the journeys
 * through the whole program are in the second, with every suite that is not named.
 */
const rows = [
  ['@mim/api', '@mim/dashboard'],
  ['!@mim/api', '!@mim/dashboard'],
];

/**
 * Runs the tests of every package, also after one that failed, and adds up their reports.
 * @param {import('./checks.mjs').Running} running
 * @returns {Promise<import('./outcome.mjs').Outcome[]>}
 */
export async function runSuites(running) {
  const all = suites();
  // A suite that breaks must not be counted by the report of an earlier run.
  for (const { report } of all) rmSync(report, { force: true });
  const runs = await Promise.all(rows.map((filters) => runRow(filters, running)));
  const tasks = new Map(runs.flatMap((run) => [...run.tasks]));
  const outcomes = all.map((suite) => ({
    ...suiteOutcome(suite.name, readReport(suite)),
    ...tasks.get(suite.name),
  }));
  // A run can fail with every test passed: an error outside of any test.
  const isExplained = outcomes.some((outcome) => outcome.failed > 0);
  const failed = runs.some(({ code }) => code !== 0);
  return failed && !isExplained ? [...outcomes, checkOutcome('Test run', false)] : outcomes;
}

/**
 * @param {readonly string[]} filters Packages; `!` leaves one out.
 * @param {import('./checks.mjs').Running} running
 * @returns {Promise<{ code: number, tasks: import('./turbo-summary.mjs').Tasks }>}
 */
async function runRow(filters, { progress, stopping }) {
  const how = ['--continue=always', '--concurrency=1', '--log-order=grouped', '--summarize'];
  const { code, output } = await runCommand(
    ...withPnpm(['turbo', 'run', 'test', ...filters.map((filter) => `--filter=${filter}`), ...how]),
    {
      folder: root,
      stopping,
      onLine: progress.line,
    },
  );
  stopping.throwIfAborted();
  return { code, tasks: tasksOf(readSummary(output), 'test') };
}

/**
 * Every package of the workspace with a test script, so that none can be forgotten.
 * @returns {Suite[]}
 */
function suites() {
  return packageFolders().flatMap((folder) => {
    const { name, scripts } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    return scripts?.test ? [{ name, report: join(root, folder, 'reports', 'vitest.json') }] : [];
  });
}

/**
 * @param {Suite} suite
 * @returns {import('./outcome.mjs').VitestReport | undefined} Undefined when there is none, or half of one.
 */
function readReport({ report }) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
