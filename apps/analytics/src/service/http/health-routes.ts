import type { Database } from '@mim/database';
import type { FastifyInstance } from 'fastify';
import { type Kysely, sql } from 'kysely';

/** `/healthz`: the process is alive. `/readyz`: it can answer, that is, its database answers. */
export function healthRoutes(app: FastifyInstance, database: Kysely<Database>): void {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    const ready = await sql`select 1`.execute(database).then(
      () => true,
      () => false,
    );
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', database: ready });
  });
}
