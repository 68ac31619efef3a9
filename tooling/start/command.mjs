import { build, install } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { createStopping } from './stopping.mjs';
import { errorText } from './user-error.mjs';

/**
 * What a command gets to work with.
 * @typedef {object} Context
 * @property {import('./progress.mjs').Progress} progress
 * @property {ReturnType<typeof createStopping>} stopping
 */

/**
 * A command of the root package.json: its module exports `main`, which returns the exit code.
 * @typedef {object} Command
 * @property {string} module
 * @property {'nothing' | 'packages' | 'build'} needs What is there before its module is loaded.
 * @property {NodeJS.WriteStream} progressOn
 */

const commands = /** @satisfies {Record<string, Command>} */ ({
  start: { module: './start.mjs', needs: 'nothing', progressOn: process.stdout },
  test: { module: '../test/main.mjs', needs: 'packages', progressOn: process.stdout },
  // What the command line prints is data: everything else goes to the other output.
  analytics: { module: './analytics.mjs', needs: 'nothing', progressOn: process.stderr },
  mim: { module: './operator.mjs', needs: 'nothing', progressOn: process.stderr },
  bench: { module: '../bench/main.mjs', needs: 'build', progressOn: process.stdout },
});

/**
 * Runs a command to its end and sets the exit code.
 * @param {keyof typeof commands} name
 */
export async function run(name) {
  const { module, needs, progressOn } = commands[name];
  const progress = createProgress(progressOn);
  const stopping = createStopping();
  try {
    if (needs !== 'nothing') await install({ progress, stopping: stopping.signal });
    if (needs === 'build') await build({ progress, stopping: stopping.signal });
    const { main } = await import(module);
    process.exitCode = await main({ progress, stopping });
  } catch (error) {
    const reason = stopping.signal.aborted ? stopping.signal.reason : undefined;
    const message = reason === undefined ? errorText(error) : reason.message;
    if (message !== undefined) progress.line(message);
    process.exitCode = reason?.exitCode ?? 1;
  }
}
