import { fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { importBodyLimit } from '../imports/imports.schema.js';
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
  const answer = (path: string, request: FastifyRequest, reply: FastifyReply) =>
    fastifyRequestHandler({
      req: request,
      res: reply.header('cache-control', 'no-store'),
      path,
      router: appRouter,
      createContext: () => createContext(request, reply),
      allowMethodOverride: true,
      maxBatchSize,
      onError: ({ error, path: procedure }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        request.log.error({ err: error.cause ?? error, procedure }, 'procedure failed');
      },
    });
  app.post<{ Params: { path: string } }>('/api/trpc/:path', (request, reply) =>
    answer(request.params.path, request, reply),
  );
  for (const path of ['imports.dryRun', 'imports.store'])
    app.post(`/api/trpc/${path}`, { bodyLimit: importBodyLimit }, (request, reply) =>
      answer(path, request, reply),
    );
}
