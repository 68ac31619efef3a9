import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { addressIn } from '../measure/address-in.mjs';
import { addressesInTurn } from './addresses.mjs';
import { today } from './country.mjs';

const program = fileURLToPath(new URL('../../../apps/api/dist/main.js', import.meta.url));
/** The account that asks, with the session that the demonstration opens for it. */
export const accountId = 'demo-coordinator-escamp';

/**
 * A procedure with what it is asked.
 * @typedef {object} Question
 * @property {string} procedure
 * @property {unknown} input
 */

/**
 * The body of a batch of one.
 * @param {unknown} input
 */
export const bodyOf = (input) => JSON.stringify(input === undefined ? {} : { 0: input });

/**
 * Starts the API as a process of its own and signs in.
 * @param {{ app: string, auth: string }} connectionStrings
 */
export async function startApi({ app, auth }) {
  const secret = () => randomBytes(32).toString('hex');
  const child = spawn(process.execPath, [program], {
    env: {
      NODE_ENV: 'test',
      PORT: '0',
      MIM_DEMO: 'true',
      MIM_TODAY: today,
      MIM_PUBLIC_ORIGIN: 'http://mim.test',
      MIM_APP_DATABASE_URL: app,
      MIM_AUTH_DATABASE_URL: auth,
      MIM_ACTOR_TOKEN_SECRET: secret(),
      MIM_AUTH_SECRET: secret(),
      LOG_LEVEL: 'warn',
      // Whoever asks is told by the header of a proxy, as behind one.
      MIM_TRUSTED_PROXIES: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressIn(child.stdout);
  child.stdout.resume();
  const headers = { 'content-type': 'application/json', origin: 'http://mim.test', 'x-mim-request': '1' };
  const signedIn = await fetch(`${url}/api/demo/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ accountId }),
  });
  if (!signedIn.ok) throw new Error(`signing in was answered with ${signedIn.status}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const address = addressesInTurn();
  /** @param {Question} question */
  const requestOf = ({ procedure, input }) => ({
    url: `${url}/api/trpc/${procedure}?batch=1`,
    method: /** @type {const} */ ('POST'),
    headers: { ...headers, cookie },
    body: bodyOf(input),
  });
  return {
    requestOf,
    /**
     * Asks, as the dashboard does.
     * @param {Question} question
     * @returns {Promise<any>}
     */
    async ask(question) {
      const { url: asked, ...request } = requestOf(question);
      const response = await fetch(asked, {
        ...request,
        headers: { ...request.headers, 'x-forwarded-for': address() },
      });
      const text = await response.text();
      if (!response.ok)
        throw new Error(`${question.procedure} was answered with ${response.status}: ${text}`);
      return JSON.parse(text)[0].result.data;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}
