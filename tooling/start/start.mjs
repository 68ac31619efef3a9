// `npm start`: from a bare clone to a dashboard that can be used, and back to nothing left running.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoAccounts } from './demo-accounts.mjs';
import { freePort, isPortOfOtherProtocol } from './ports.mjs';
import { build, install } from './prepare.mjs';
import { claim } from './running-start.mjs';
import { createServices } from './services.mjs';
import { readSettings } from './settings.mjs';
import { UserError } from './user-error.mjs';
import { root } from './workspace.mjs';

/**
 * @param {import('./command.mjs').Context} context
 * @returns {Promise<number>} The exit code.
 */
export async function main({ progress, stopping }) {
  const settings = settingsOfThisFolder();
  const claimed = claim(settings.dataFolder);
  if (!claimed.ok) throw new UserError(alreadyRunning(claimed.running));
  const services = createServices({ progress, stopping });
  try {
    const port = await portOf(settings);
    const preparing = { progress, stopping: stopping.signal };
    await install(preparing);
    await build(preparing);
    stopping.onForce(services.force);
    const { location } = await services.start(settings, port);
    const address = process.env.MIM_PUBLIC_ORIGIN || `http://localhost:${port}`;
    claimed.ready(address);
    const accounts = settings.demo ? await demoAccounts(`http://127.0.0.1:${port}`) : [];
    for (const line of welcome({ address, accounts, location, dataFolder: settings.dataFolder })) {
      progress.line(line);
    }
    await new Promise((stop) => stopping.signal.addEventListener('abort', stop, { once: true }));
    throw stopping.signal.reason;
  } finally {
    await progress.step('Stopping', services.stop);
    claimed.release();
  }
}

/** @returns {import('./settings.mjs').StartSettings} */
function settingsOfThisFolder() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  const settings = readSettings(process.env);
  if (!settings.ok) throw new UserError(settings.errors.join('\n'));
  return { ...settings.value, dataFolder: resolve(root, settings.value.dataFolder) };
}

/** @param {import('./settings.mjs').StartSettings} settings */
async function portOf({ port, host }) {
  const another = 'set PORT to another, as in PORT=4080 npm start.';
  const free = await freePort(port, host);
  if (free === undefined)
    throw new UserError(`Port ${port} of ${host} is taken or not to be had: ${another}`);
  if (await isPortOfOtherProtocol(free)) throw new UserError(`No browser opens port ${port}: ${another}`);
  return free;
}

/** @param {import('./running-start.mjs').RunningStart} running */
const alreadyRunning = ({ pid, address }) =>
  address === null
    ? `Another npm start in this folder is getting ready (process ${pid}).`
    : `It is running already, at ${address} (process ${pid}). Stop that one first.`;

/**
 * @param {object} facts
 * @param {string} facts.address
 * @param {readonly import('./demo-accounts.mjs').DemoAccount[]} facts.accounts
 * @param {string} facts.location
 * @param {string} facts.dataFolder
 * @returns {string[]}
 */
function welcome({ address, accounts, location, dataFolder }) {
  return [
    '',
    `  ${address}`,
    '',
    ...(accounts.length > 0 ? ['  Demo accounts, each a click on the sign-in page:'] : []),
    ...accounts.map(({ email, description }) => `    ${email.padEnd(40)} ${description.en}`),
    ...(accounts.length > 0 ? [''] : []),
    `  The database is in ${location}, logs are in ${join(dataFolder, 'logs')}.`,
    '  Ctrl+C stops everything.',
    '',
  ];
}
