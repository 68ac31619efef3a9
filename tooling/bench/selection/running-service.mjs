import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { signActorToken } from '@mim/database';
import { addressIn } from '../measure/address-in.mjs';

const program = fileURLToPath(new URL('../../../apps/analytics/dist/service/main.js', import.meta.url));

/**
 * Starts the analytics service as a process of its own.
 * @param {string} databaseAddress Of mim_analytics.
 */
export async function startService(databaseAddress) {
  const secret = randomBytes(32).toString('hex');
  const child = spawn(process.execPath, [program], {
    env: {
      MIM_ANALYTICS_PORT: '0',
      MIM_ANALYTICS_DATABASE_URL: databaseAddress,
      MIM_ACTOR_TOKEN_SECRET: secret,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressIn(child.stdout);
  child.stdout.resume();
  return {
    /**
     * Asks for a report, as the API does.
     * @param {readonly string[]} codes
     * @param {number} year
     * @returns {Promise<number>} The participations that it counted.
     */
    async ask(codes, year) {
      const actor = { accountId: 'bench', role: /** @type {const} */ ('analyst'), locationIds: [] };
      const token = await signActorToken(actor, { secret, audience: 'mim-analytics' });
      const response = await fetch(`${url}/trpc/figures.report`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ year, selection: { kind: 'locations', codes } }),
      });
      const answer = /** @type {{ result: { data: import('@mim/analytics').Report } }} */ (
        await response.json()
      );
      return Number(answer.result.data.rows[0]?.count);
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}
