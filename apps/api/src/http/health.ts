import type { FastifyInstance } from 'fastify';
import { type QueryExecutorProvider, sql } from 'kysely';
import type { ServerSettings } from '../server-settings/server-settings.js';

/** What being ready depends on. */
export interface HealthParts {
  readonly settings: ServerSettings;
  readonly databases: readonly QueryExecutorProvider[];
}

/**
 * `/healthz`: the process is alive. `/readyz`: it can do its work, that is, its database answers.
 * The analytics service is reported and not required: everything but figures works without it.
 */
export function healthRoutes(app: FastifyInstance, { settings, databases }: HealthParts): void {
  app.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'alive' }),
  );
  app.get('/readyz', async (_request, reply) => {
    const [database, analytics] = await Promise.all([
      isTrue(Promise.all(databases.map((each) => sql`select 1`.execute(each)))),
      isTrue(reach(new URL('/healthz', settings.MIM_ANALYTICS_URL))),
    ]);
    return reply
      .status(database ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: database ? 'ready' : 'not ready', database, analytics });
  });
}

async function reach(address: URL): Promise<void> {
  const response = await fetch(address, { signal: AbortSignal.timeout(1000) });
  if (!response.ok) throw new Error('the analytics service is not well');
  await response.body?.cancel();
}

const isTrue = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
