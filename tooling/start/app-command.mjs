// The command line of an app, in the folder in which the person stands.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, install } from './prepare.mjs';
import { readSettings } from './settings.mjs';
import { root } from './workspace.mjs';

/**
 * Builds an app and runs its command line with the words that were typed.
 * @param {import('./command.mjs').Context} context
 * @param {object} command
 * @param {string} command.app The folder of the app.
 * @param {(words: readonly string[]) => Promise<Record<string, string>>} command.environment What is added to the
 *   environment; asked once the app is built.
 * @returns {Promise<number>} The exit code of the command line.
 */
export async function runAppCommand({ progress, stopping: { signal: stopping } }, { app, environment }) {
  await install({ progress, stopping });
  await build({ progress, stopping, app });
  const words = process.argv.slice(3);
  const added = await environment(words);
  const program = join(root, 'apps', app, 'dist/command-line/main.js');
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, ...added },
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  });
  stopping.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  const [code, signal] = await once(child, 'exit');
  return code ?? (signal === 'SIGINT' ? 130 : 143);
}

/**
 * Where the database of `npm start` is, as one of its roles, for where nothing else says it.
 * @param {keyof import('@mim/database').ConnectionStrings} role
 * @param {string} name The setting that says it.
 * @returns {Promise<Record<string, string>>} The setting, or nothing.
 */
export async function databaseOfStart(role, name) {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const settings = readSettings(process.env);
  if (process.env[name] || !settings.ok || settings.value.databaseUrl) return {};
  const { connectionsOfRunningServer } = await import('@mim/database');
  const running = await connectionsOfRunningServer(resolve(root, settings.value.dataFolder));
  return running === null ? {} : { [name]: running[role] };
}
