import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, root, runCommand, withPnpm } from '@mim/start';
import { checkOutcome, suiteOutcome } from './outcome.mjs';

/**
 * A package that has tests.
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} report Where vitest writes its report.
 */

/** The journey through the whole program comes last and alone. */
const rounds = ['!@mim/journey', '@mim/journey'];

/**
 * Runs the tests of every package, also after one that failed, and adds up their reports.
 * @param {object} options
 * @param {import('@mim/start').Progress} options.progress
 * @param {AbortSignal} options.stopping
 * @returns {Promise<import('./outcome.mjs').Outcome[]>}
 */
export async function runSuites({ progress, stopping }) {
  const all = suites();
  // A suite that breaks must not be counted by the report of an earlier run.
  for (const { report } of all) rmSync(report, { force: true });
  let failed = false;
  for (const round of rounds) {
    const args = ['turbo', 'run', 'test', `--filter=${round}`, '--continue=always', '--concurrency=2'];
    const { code } = await runCommand(...withPnpm([...args, '--log-order=grouped']), {
      folder: root,
      stopping,
      onLine: progress.line,
    });
    stopping.throwIfAborted();
    failed ||= code !== 0;
  }
  const outcomes = all.map((suite) => suiteOutcome(suite.name, readReport(suite)));
  // A run can fail with every test passed: an error outside of any test.
  const isExplained = outcomes.some((outcome) => outcome.failed > 0);
  return failed && !isExplained ? [...outcomes, checkOutcome('Test run', false)] : outcomes;
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
