import { createInterface } from 'node:readline';

/**
 * Where a server says that it listens.
 * @param {import('node:stream').Readable} output What it prints.
 * @returns {Promise<string>}
 */
export async function addressIn(output) {
  for await (const line of createInterface({ input: output })) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the server did not start');
}
