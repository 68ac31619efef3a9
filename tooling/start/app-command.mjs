// The command line of an app, in the folder in which the person stands.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, install } from './prepare.mjs';
import { keptSecrets } from './secrets.mjs';
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
 * What a running `npm start` of this folder knows and nothing else says: where its database is, as some of its roles, and the
 * secrets that it drew.
 * @param {Partial<Record<keyof import('@mim/database').ConnectionStrings, string>>} addresses The setting of each role.
 * @param {Partial<Record<keyof import('./secrets.mjs').Secrets, string>>} [secrets] The setting of each secret.
 * @returns {Promise<Record<string, string>>} The settings, or nothing.
 */
export async function settingsOfStart(addresses, secrets = {}) {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const settings = readSettings(process.env);
  // Who names one connection means another installation than the one that runs here.
  const isElsewhere = Object.values(addresses).some((name) => process.env[name]);
  if (isElsewhere || !settings.ok || settings.value.databaseUrl) return {};
  const dataFolder = resolve(root, settings.value.dataFolder);
  const { connectionsOfRunningServer } = await import('@mim/database');
  const running = await connectionsOfRunningServer(dataFolder);
  if (running === null) return {};
  const known = [
    ...Object.entries(addresses).map(([role, name]) => [name, running[/** @type {'owner'} */ (role)]]),
    ...Object.entries(secrets).map(([secret, name]) => [
      name,
      keptSecrets(dataFolder)[/** @type {'authSecret'} */ (secret)],
    ]),
  ];
  return Object.fromEntries(known.filter(([name]) => !process.env[/** @type {string} */ (name)]));
}
