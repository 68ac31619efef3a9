import type { FastifyInstance } from 'fastify';

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
