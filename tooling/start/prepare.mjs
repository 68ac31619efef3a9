// What must be there before anything can run: the packages, and the build.
import { join } from 'node:path';
import { unlessUnchanged } from './fingerprint.mjs';
import { withPnpm } from './pnpm.mjs';
import { runCommand } from './run-command.mjs';
import { UserError } from './user-error.mjs';
import { packageFolders, root } from './workspace.mjs';

/** Nothing that is started here calls home, or leaves things out because a server is in production. */
const environment = { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', NODE_ENV: undefined, NO_COLOR: '1' };

const inRoot = (/** @type {readonly string[]} */ paths) => paths.map((path) => join(root, path));

/**
 * @typedef {object} Preparing
 * @property {import('./progress.mjs').Progress} progress
 * @property {AbortSignal} stopping
 */

/**
 * Installs the packages, unless no package.json and no lock file has changed since the last time.
 * @param {Preparing} preparing
 */
export async function install({ progress, stopping }) {
  await unlessUnchanged({
    stamp: join(root, 'node_modules', '.installed'),
    paths: () =>
      inRoot([
        ...['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'node_modules/.modules.yaml'],
        ...packageFolders().map((folder) => join(folder, 'package.json')),
      ]),
    work: () =>
      progress.step('Installing the packages', (tell) =>
        succeed(['pnpm', 'install', '--reporter=append-only'], { stopping, onLine: tell }),
      ),
  });
}

/**
 * Builds an app and what it needs, or all of them, unless nothing that a build reads or writes has changed
 * since the last time.
 * @param {Preparing & { app?: string }} preparing `app`: the folder of one app, e.g. `analytics`.
 */
export async function build({ progress, stopping, app }) {
  const filters = app ? [`--filter=./apps/${app}`] : ['--filter=./packages/*', '--filter=./apps/*'];
  await unlessUnchanged({
    stamp: join(root, '.turbo', `built-${app ?? 'all'}`),
    paths: () =>
      inRoot(['pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json', 'packages', join('apps', app ?? '')]),
    work: () =>
      progress.step('Building', (tell) =>
        succeed(['turbo', 'run', 'build', ...filters, '--output-logs=new-only'], {
          stopping,
          onLine: (line) => tell(taskOf(line)),
        }),
      ),
  });
}

/**
 * @param {string} line Of what turbo prints.
 * @returns {string} The package that the line is about, or nothing.
 */
export const taskOf = (line) => /^@mim\/([^:]+):\w+: /.exec(line)?.[1] ?? '';

/**
 * @param {readonly string[]} args
 * @param {{ stopping: AbortSignal, onLine: (line: string) => void }} options
 */
async function succeed(args, { stopping, onLine }) {
  const { code, output } = await runCommand(...withPnpm(args), {
    folder: root,
    environment,
    stopping,
    onLine,
  });
  stopping.throwIfAborted();
  if (code !== 0) throw new UserError(`${output}\n\n${args.join(' ')} failed (exit code ${code}).`);
}
