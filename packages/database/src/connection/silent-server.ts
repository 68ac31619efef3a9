import { Socket } from 'node:net';
import type { Client } from 'pg';

/**
 * Gives a connection up on which nothing has come or gone for some time: the server is there and says nothing, as
 * when its machine hangs or the network swallows what is sent. What waits on it fails, and the server rolls back
 * once it hears that the connection is gone. Waiting longer, or using the connection again, would leave a
 * transaction open of which nobody knows how far it came.
 * @param milliseconds More than the server itself takes over a statement or lets a transaction rest.
 */
export function giveUpOnSilence({ connection: { stream } }: Client, milliseconds: number): void {
  if (!(stream instanceof Socket)) return;
  stream.setTimeout(milliseconds, () => stream.destroy(new SilentServer()));
}

class SilentServer extends Error {
  readonly code = 'ETIMEDOUT';
  constructor() {
    super('the database server said nothing for too long');
  }
}
