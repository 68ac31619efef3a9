import type { AnyRouter, inferRouterContext } from '@trpc/server';
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { serverProblems } from '../problems/server-problems.js';
import type { ErrorMap } from './error-map.js';
import { headersOfStatus } from './problem-codes.js';
import { hasUnstorableText } from './unstorable-text.js';

/** So many calls may travel in one request. */
const maxBatchSize = 10;

/** The procedures of a server, and how they are reached. */
export interface ProcedureParts<Router extends AnyRouter> {
  /** The path before the name of a procedure, e.g. `/api/trpc`. */
  readonly path: string;
  readonly router: Router;
  readonly createContext: (
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<inferRouterContext<Router>>;
  readonly errors: ErrorMap;
  /** Procedures whose body may be larger than that of others, in bytes. They travel alone. */
  readonly bodyLimits?: Readonly<Record<string, number>>;
}

/** Procedures by POST alone, so that what people ask stands in no URL; JSON alone; ten calls at most. */
export function procedureRoutes<Router extends AnyRouter>(
  app: FastifyInstance,
  { path, router, createContext, errors, bodyLimits = {} }: ProcedureParts<Router>,
): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    if (!hasUnstorableText(`${body}`)) return done(null, body);
    done(Object.assign(errors.refusal(serverProblems.unstorableText), { statusCode: 400 }));
  });
  const known = new Set(Object.keys(router._def.procedures));
  const answer = (procedure: string, request: FastifyRequest, reply: FastifyReply) => {
    // What was asked stands in the log by names of ours, and nothing else that an address can hold.
    const procedures = procedure.split(',').filter((name) => known.has(name));
    request.log = request.log.child({ procedures });
    return fastifyRequestHandler({
      req: request,
      res: reply,
      path: procedure,
      router,
      createContext: () => createContext(request, reply),
      allowMethodOverride: true,
      maxBatchSize,
      responseMeta: ({ errors: refused }) => ({
        headers: Object.assign(
          {},
          ...refused.map((error) => headersOfStatus(errors.shapeOf(error).data.httpStatus)),
        ),
      }),
      onError: ({ error, path: failed }) => {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        request.log.error({ err: error.cause ?? error, procedure: failed }, 'procedure failed');
      },
    });
  };
  app.post<{ Params: { procedure: string } }>(`${path}/:procedure`, (request, reply) =>
    answer(request.params.procedure, request, reply),
  );
  for (const [procedure, bodyLimit] of Object.entries(bodyLimits)) {
    app.post(`${path}/${procedure}`, { bodyLimit }, (request, reply) => answer(procedure, request, reply));
  }
  postOnly(app, path, errors);
}

const otherMethods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Says of addresses below a path that they take POST alone, before anything of the request is read. */
export function postOnly(app: FastifyInstance, path: string, { refuse }: ErrorMap): void {
  app.route({
    method: otherMethods,
    url: `${path}/*`,
    onRequest: async (_request, reply) => refuse(reply.header('allow', 'POST'), serverProblems.wrongMethod),
    handler: (_request, reply) => reply.send(),
  });
}
