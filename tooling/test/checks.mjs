import { root, runCommand, taskOf, withPnpm } from '@mim/start';
import { checkOutcome } from './outcome.mjs';

/** Checks on the whole tree: a name and the command of a tool of the workspace. */
const checks = {
  Build: ['turbo', 'run', 'build', '--continue', '--output-logs=new-only'],
  'Lint and format': ['biome', 'check', '--max-diagnostics=100'],
  Types: ['turbo', 'run', 'typecheck', '--continue', '--output-logs=new-only'],
  'Boundaries between packages': ['turbo', 'boundaries'],
  'Nothing unused': ['knip', '--no-progress'],
  'Packages agree': ['sherif', '--fail-on-warnings'],
};

/**
 * Runs every check, also after one that failed, and prints what a failed one says.
 * @param {object} options
 * @param {import('@mim/start').Progress} options.progress
 * @param {AbortSignal} options.stopping
 * @returns {Promise<import('./outcome.mjs').Outcome[]>}
 */
export async function runChecks({ progress, stopping }) {
  const outcomes = [];
  for (const [name, args] of Object.entries(checks)) {
    const { code, output } = await progress.step(
      name,
      (tell) =>
        runCommand(...withPnpm(args), { folder: root, stopping, onLine: (line) => tell(taskOf(line)) }),
      (result) => result.code === 0,
    );
    stopping.throwIfAborted();
    if (code !== 0) progress.line(output);
    outcomes.push(checkOutcome(name, code === 0));
  }
  return outcomes;
}
