import autocannon from 'autocannon';
import { addressesInTurn } from './addresses.mjs';

/** As many coordinators at work at one moment as the whole country has on a busy morning. */
const connections = 50;
const secondsEach = 5;

/**
 * A request as it is sent over and over.
 * @typedef {object} Load
 * @property {string} url
 * @property {Record<string, string>} headers
 * @property {() => string} body What is sent the next time.
 */

/**
 * What a server did under load.
 * @typedef {object} Throughput
 * @property {number} perSecond
 * @property {number} p99 Milliseconds.
 */

/**
 * Asks with fifty connections for a few seconds.
 * @param {Load} load
 * @returns {Promise<Throughput>}
 */
export async function throughputOf({ url, headers, body }) {
  const address = addressesInTurn();
  const result = await autocannon({
    url,
    method: 'POST',
    headers,
    connections,
    duration: secondsEach,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          headers: { ...request.headers, 'x-forwarded-for': address() },
          body: body(),
        }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} requests were refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, p99: result.latency.p99 };
}
