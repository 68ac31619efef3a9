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

/**
 * Whether a port is one that no browser opens, nor Node's own `fetch`: those of other protocols, by the Fetch standard.
 * @param {number} port One at which nothing listens.
 * @returns {Promise<boolean>}
 */
export const isPortOfOtherProtocol = (port) =>
  fetch(`http://127.0.0.1:${port}`).then(
    () => false,
    (error) => error.cause?.message === 'bad port',
  );
