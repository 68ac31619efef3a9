// `npm test`: every check and every test, and one line at the end that says how many passed and failed.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcesses, remainingProcesses } from '@mim/start';
import { provideBrowser } from './browser.mjs';
import { runBuild, runChecks } from './checks.mjs';
import { testGround } from './ground.mjs';
import { checkOutcome, closingLine, inWords, partLine, total } from './outcome.mjs';
import { runSuites } from './suites.mjs';

/**
 * @param {import('@mim/start').Context} context
 * @returns {Promise<number>} The exit code.
 */
export async function main({ progress, stopping: { signal: stopping } }) {
  const started = Date.now();
  // Everything that is started inherits the marker and the folder, so that nothing is left behind unseen.
  const marker = randomUUID();
  const run = { marker: `MIM_TEST_RUN=${marker}`, folder: mkdtempSync(join(tmpdir(), 'mim-test-')) };
  // PostgreSQL has a user of its own when the tests run as root.
  chmodSync(run.folder, 0o755);
  Object.assign(process.env, { MIM_TEST_RUN: marker, TMPDIR: run.folder, ...quiet });
  delete process.env.NODE_ENV;
  try {
    const running = { progress, stopping };
    const [browser, built] = await Promise.all([
      progress.step('A browser', (tell) => provideBrowser({ stopping, tell })),
      runBuild(running),
    ]);
    Object.assign(process.env, { CHROMIUM_PATH: browser, MIM_TEST_GROUND: testGround(browser) });
    const checks = [built, ...(await runChecks(running))];
    const suites = await onSharedServer(built, () => runSuites(running));
    const left = remainingProcesses(run);
    for (const { pid, command } of left) progress.line(`Left running: ${pid} ${command.slice(0, 90)}`);
    const outcomes = [...checks, ...suites, checkOutcome('Nothing left running', left.length === 0)];
    return conclude(outcomes, Date.now() - started, progress);
  } finally {
    endProcesses(remainingProcesses(run));
    rmSync(run.folder, { recursive: true, force: true });
  }
}

/** Nothing that is started calls home, or paints what goes to a log. */
const quiet = { DO_NOT_TRACK: '1', NO_COLOR: '1', TURBO_TELEMETRY_DISABLED: '1' };

/**
 * Runs tests while one PostgreSQL stands ready for all suites; when that could not be built, each starts its own.
 * @template T
 * @param {import('./outcome.mjs').Outcome} built
 * @param {() => Promise<T>} tests
 * @returns {Promise<T>}
 */
async function onSharedServer(built, tests) {
  if (built.failed > 0) return tests();
  const { shareServer } = await import('@mim/database/testing');
  const stop = await shareServer();
  try {
    return await tests();
  } finally {
    await stop();
  }
}

/**
 * @param {readonly import('./outcome.mjs').Outcome[]} outcomes
 * @param {number} milliseconds
 * @param {import('@mim/start').Progress} progress
 * @returns {number} The exit code.
 */
function conclude(outcomes, milliseconds, progress) {
  progress.line();
  for (const outcome of outcomes) {
    progress.line(`  ${partLine(outcome)}`);
    for (const failure of outcome.failures) progress.line(`      ${failure}`);
  }
  progress.line(`  In all: ${inWords(milliseconds)}`);
  const sum = total(outcomes);
  progress.line(`\n${closingLine(sum)}`);
  return sum.failed === 0 ? 0 : 1;
}
