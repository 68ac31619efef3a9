// A Chromium for the tests in a browser: the one that is there, or one that this can get.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, runCommand, UserError } from '@mim/start';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * @param {object} options
 * @param {AbortSignal} options.stopping
 * @param {(detail: string) => void} options.tell
 * @returns {Promise<string>} The path of a Chromium.
 * @throws {UserError} When there is none and none can be got.
 */
export async function provideBrowser({ stopping, tell }) {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (isExecutable(given)) return given;
    throw new UserError(`CHROMIUM_PATH must be the path of a Chromium (it is ${JSON.stringify(given)}).`);
  }
  const present = installed();
  if (present) return present;

  const options = { folder: root, stopping, onLine: tell };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update'], { ...options, environment });
    await runCommand('apt-get', ['install', '-y', 'chromium'], { ...options, environment });
    const fresh = installed();
    if (fresh) return fresh;
  }
  stopping.throwIfAborted();
  return downloaded(options);
}

/** @param {{ folder: string, stopping: AbortSignal, onLine: (line: string) => void }} options */
async function downloaded(options) {
  const { chromium } = await import('playwright');
  const command = join(root, 'tooling', 'test', 'node_modules', '.bin', 'playwright');
  if (!isExecutable(chromium.executablePath())) {
    await runCommand(command, ['install', 'chromium'], options);
  }
  if (isExecutable(chromium.executablePath())) return chromium.executablePath();
  throw new UserError(
    'The tests need a Chromium and none could be installed: install one, or set CHROMIUM_PATH to it.',
  );
}

const installed = () =>
  [...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))]
    .concat(elsewhere)
    .find(isExecutable);

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
