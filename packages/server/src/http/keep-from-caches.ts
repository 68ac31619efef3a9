import type { FastifyInstance } from 'fastify';

/** An answer that says nothing of caching is kept by nobody: answers hold what one person may see now. */
export function keepFromCaches(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
