import { end, leftovers, root, runCommand, withPnpm } from '@mim/start';
import { provideBrowser } from './browser.mjs';
import { checkOutcome, suiteOutcome } from './outcome.mjs';
import { readReport, removeReports, suites } from './suites.mjs';

/** Checks on the whole tree: a name and the command of a tool in node_modules/.bin. */
const checks = /** @type {const} */ ({
  Build: ['turbo', 'run', 'build', '--continue', '--output-logs=errors-only'],
  'Lint and format': ['biome', 'check'],
  Types: ['turbo', 'run', 'typecheck', '--continue', '--output-logs=errors-only'],
  'Boundaries between packages': ['turbo', 'boundaries'],
  'Nothing unused': ['knip', '--no-progress'],
  'Packages agree': ['sherif'],
});

/** The journey through the whole house comes last and alone. */
const suiteRuns = [['--filter=!@mim/journey'], ['--filter=@mim/journey']];

/**
 * @param {object} options
 * @param {import('@mim/start').Progress} options.progress
 * @param {AbortSignal} options.stopping
 * @param {{ mark: string, folder: string }} options.run
 * @returns {Promise<import('./outcome.mjs').Outcome[]>}
 */
export async function runChecks({ progress, stopping, run }) {
  const outcomes = [];
  for (const [name, words] of Object.entries(checks)) {
    const { code, output } = await progress.step(name, (tell) => runTool(words, stopping, tell));
    stopping.throwIfAborted();
    if (code !== 0) progress.line(`${output}\n  ✗ ${name} failed (exit code ${code}).`);
    outcomes.push(checkOutcome(name, code === 0));
  }

  const all = suites();
  removeReports(all);
  process.env.CHROMIUM_PATH = await progress.step('A browser', (tell) => provideBrowser({ stopping, tell }));
  let code = 0;
  for (const filter of suiteRuns) {
    const words = [
      'turbo',
      'run',
      'test',
      ...filter,
      '--continue=always',
      '--concurrency=2',
      '--log-order=grouped',
    ];
    code = Math.max(code, (await runTool(words, stopping, progress.line)).code);
    stopping.throwIfAborted();
  }
  outcomes.push(...all.map((suite) => suiteOutcome(suite.name, readReport(suite))));
  if (code !== 0 && outcomes.every(({ failed }) => failed === 0)) {
    outcomes.push(checkOutcome('turbo run test', false));
  }

  const left = leftovers(run);
  for (const { pid, command } of left) progress.line(`  ✗ Left running: ${pid} ${command.slice(0, 90)}`);
  end(left);
  outcomes.push(checkOutcome('Nothing left running', left.length === 0));
  return outcomes;
}

/**
 * @param {readonly string[]} words A tool of the workspace and what it is told.
 * @param {AbortSignal} stopping
 * @param {(line: string) => void} onLine
 */
const runTool = (words, stopping, onLine) =>
  runCommand(...withPnpm(words), { folder: root, stopping, onLine });
