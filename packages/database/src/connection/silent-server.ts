import { Socket } from 'node:net';
import { Client, type Pool, type PoolClient } from 'pg';

/**
 * Gives a connection up on which nothing has come or gone for some time while it was in use: the server is there
 * and says nothing, as when its machine hangs or the network swallows what is sent. What waits on it fails, and the
 * server rolls back once it hears that the connection is gone. Waiting longer, or using the connection again, would
 * leave a transaction open of which nobody knows how far it came.
 * @param milliseconds More than the server itself takes over a statement or lets a transaction rest.
 */
export function giveUpOnSilence(pool: Pool, milliseconds: number): void {
  pool.on('connect', (client) => {
    const socket = socketOf(client);
    socket?.on('timeout', () => socket.destroy(new SilentServer()));
  });
  pool.on('acquire', (client) => socketOf(client)?.setTimeout(milliseconds));
  pool.on('release', (_error, client) => socketOf(client)?.setTimeout(0));
}

function socketOf(client: PoolClient): Socket | undefined {
  if (!(client instanceof Client)) return undefined;
  const { stream } = client.connection;
  return stream instanceof Socket ? stream : undefined;
}

class SilentServer extends Error {
  readonly code = 'ETIMEDOUT';
  constructor() {
    super('the database server said nothing for too long');
  }
}
