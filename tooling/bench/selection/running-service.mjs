import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
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
  const log = new EventEmitter();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { msg, milliseconds } = JSON.parse(line);
    if (msg === 'answered') log.emit(msg, milliseconds);
  });
  return {
    /**
     * Asks for a report, as the API does.
     * @param {readonly string[]} codes
     * @param {number} year
     * @returns {Promise<{ participations: number, milliseconds: number }>} What it counted, and how long it says it took itself.
     */
    async ask(codes, year) {
      const actor = { accountId: 'bench', role: /** @type {const} */ ('analyst'), locationIds: [] };
      const token = await signActorToken(actor, { secret, audience: 'mim-analytics' });
      const answered = once(log, 'answered');
      const response = await fetch(`${url}/trpc/figures.report`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ year, selection: { kind: 'locations', codes } }),
      });
      const answer = /** @type {{ result: { data: import('@mim/analytics').Report } }} */ (
        await response.json()
      );
      const [milliseconds] = await answered;
      return { participations: Number(answer.result.data.rows[0]?.count), milliseconds };
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
}
