import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspace.mjs';

const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';

/**
 * A command that runs with the pnpm that package.json names: npx brings it, for a machine need not have it,
 * and turbo looks for it on the path.
 * @param {readonly string[]} args The command: pnpm itself, or a tool of the workspace.
 * @returns {[command: string, args: string[]]}
 * @example
 * withPnpm(['turbo', 'run', 'build']);
 */
export function withPnpm(args) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return [npx, ['--yes', `--package=${packageManager}`, '--', ...args]];
}
