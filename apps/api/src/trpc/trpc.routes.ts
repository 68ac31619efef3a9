import { fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { appRouter } from '../router.js';
import type { RequestContext } from './context.js';

/** So many calls may travel in one request. */
const maxBatchSize = 10;

/** What tRPC's routes need. */
export interface TrpcParts {
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;
}

/** `/api/trpc/*`: by POST alone, so that what people ask stands in no URL; JSON alone; ten calls at most. */
export function trpcRoutes(app: FastifyInstance, { createContext }: TrpcParts): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  app.post<{ Params: { path: string } }>('/api/trpc/:path', (request, reply) =>
    fastifyRequestHandler({
      req: request,
      res: reply.header('cache-control', 'no-store'),
      path: request.params.path,
      router: appRouter,
      createContext: () => createContext(request, reply),
      allowMethodOverride: true,
      maxBatchSize,
      onError: ({ error, path }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        request.log.error({ err: error.cause ?? error, procedure: path }, 'procedure failed');
      },
    }),
  );
}
