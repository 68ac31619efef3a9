import { createServer } from 'node:net';

/**
 * @param {number} port 0: any.
 * @param {string} host
 * @returns {Promise<number | undefined>} The port, or undefined when it is taken or not to be had.
 */
export function freePort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
