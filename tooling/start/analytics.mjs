// `npm run analytics`: the command line of apps/analytics, in the folder in which the person stands.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build, install } from './prepare.mjs';
import { root } from './workspace.mjs';

const program = join(root, 'apps/analytics/dist/command-line/main.js');

/**
 * @param {import('./command.mjs').Context} context
 * @returns {Promise<number>} The exit code of the command line.
 */
export async function main({ progress, stopping: { signal: stopping } }) {
  await install({ progress, stopping });
  await build({ progress, stopping, app: 'analytics' });
  const child = spawn(process.execPath, [program, ...process.argv.slice(3)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  });
  stopping.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  const [code, signal] = await once(child, 'exit');
  return code ?? (signal === 'SIGINT' ? 130 : 143);
}
