import type { FastifyInstance } from 'fastify';

/** A handle of a database, as far as stopping knows it. */
export interface Closable {
  destroy(): Promise<void>;
}

/** A server that listens, with what its requests use. */
export interface RunningServer {
  readonly app: FastifyInstance;
  readonly databases: readonly Closable[];
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
 * @param within How long that may take, in milliseconds.
 * @returns Whether everything was finished in time.
 */
export async function stopGracefully({ app, databases }: RunningServer, within = patience): Promise<boolean> {
  let finished = true;
  const deadline = setTimeout(() => {
    finished = false;
    app.server.closeAllConnections();
  }, within);
  try {
    await app.close();
  } finally {
    clearTimeout(deadline);
    await closeAll(databases);
  }
  return finished;
}

/** Closes every handle. */
export const closeAll = async (databases: readonly Closable[]): Promise<void> =>
  void (await Promise.all(databases.map((database) => database.destroy())));
