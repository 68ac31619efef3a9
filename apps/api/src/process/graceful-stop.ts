import type { FastifyInstance } from 'fastify';

/** What is stopped, in this order: first the server, then what its requests used. */
export interface Stoppable {
  readonly app: FastifyInstance;
  readonly databases: readonly { destroy(): Promise<void> }[];
}

/** How long requests under way may take to finish, in milliseconds. */
const patience = 25_000;

/** Tells clients whose request is answered while the server stops that their connection ends with it. */
export function endConnectionsWhenStopping(app: FastifyInstance): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
    // A connection that falls idle from now on is not kept.
    app.server.keepAliveTimeout = 1;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
}

/**
 * Stops without cutting off a request that was accepted: no new connections, requests under way are
 * finished, then the pools close. What is not finished in time is cut off.
 * @returns Whether everything was finished in time.
 */
export async function stopGracefully({ app, databases }: Stoppable, within = patience): Promise<boolean> {
  let finished = true;
  const deadline = setTimeout(() => {
    finished = false;
    app.server.closeAllConnections();
  }, within);
  try {
    await app.close();
  } finally {
    clearTimeout(deadline);
    await Promise.all(databases.map((database) => database.destroy()));
  }
  return finished;
}
