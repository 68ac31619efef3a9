// `npm run analytics`: the command line of apps/analytics, in the folder in which the person stands.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, install } from './prepare.mjs';
import { readSettings } from './settings.mjs';
import { root } from './workspace.mjs';

const program = join(root, 'apps/analytics/dist/command-line/main.js');

/**
 * @param {import('./command.mjs').Context} context
 * @returns {Promise<number>} The exit code of the command line.
 */
export async function main({ progress, stopping: { signal: stopping } }) {
  await install({ progress, stopping });
  await build({ progress, stopping, app: 'analytics' });
  const words = process.argv.slice(3);
  const database = words.includes('--database') ? await databaseOfStart() : {};
  const child = spawn(process.execPath, [program, ...words], {
    env: { ...process.env, ...database },
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  });
  stopping.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  const [code, signal] = await once(child, 'exit');
  return code ?? (signal === 'SIGINT' ? 130 : 143);
}

/**
 * Where the database of `npm start` is, as the role that reads deliveries: for `--database` where nothing else says it.
 * @returns {Promise<Record<string, string>>}
 */
async function databaseOfStart() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const settings = readSettings(process.env);
  if (process.env.MIM_ANALYTICS_DATABASE_URL || !settings.ok || settings.value.databaseUrl) return {};
  const { connectionsOfRunningServer } = await import('@mim/database');
  const running = await connectionsOfRunningServer(resolve(root, settings.value.dataFolder));
  return running === null ? {} : { MIM_ANALYTICS_DATABASE_URL: running.analytics };
}
