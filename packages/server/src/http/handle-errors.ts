import type { FastifyError, FastifyInstance } from 'fastify';
import { serverProblems } from '../problems/server-problems.js';
import type { ErrorMap } from '../trpc/error-map.js';

/** How the library that serves files refuses a path that can be none: to whoever asks it leads nowhere. */
const pathThatIsNoFile = 'FST_STATIC_FORBIDDEN_PATH';

/** Every error that no route answered is logged by its kind and answered as a problem, never in its own words. */
export function handleErrors(app: FastifyInstance, { problemFromError, refuse }: ErrorMap): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.code === pathThatIsNoFile) return reply.callNotFound();
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    return refuse(reply, problemFromError(error, status));
  });
}

/** For a server without pages: an address that leads nowhere is answered as a problem too. */
export function refuseOtherAddresses(app: FastifyInstance, { refuse }: ErrorMap): void {
  app.setNotFoundHandler((_request, reply) => refuse(reply, serverProblems.notFound));
}
