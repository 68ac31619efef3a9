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
