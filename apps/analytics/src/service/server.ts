import type { Database } from '@mim/database';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { healthRoutes } from './http/health-routes.js';
import { type LogStream, logOptions, logRequests } from './http/log-options.js';
import { problems } from './problems.js';
import type { FigureAnswers } from './reports/figure-answers.js';
import type { ServerSettings } from './server-settings/server-settings.js';
import { errorAnswer, problemFromHttpStatus } from './trpc/error-map.js';
import { trpcRoutes } from './trpc/trpc-routes.js';

/** What the server is made of. Whoever made them ends them after the server. */
export interface ServerParts {
  readonly settings: ServerSettings;
  readonly database: Kysely<Database>;
  readonly answers: FigureAnswers;
  /** Where the log goes; standard output when absent. */
  readonly logTo?: LogStream;
}

/** Questions are short: a list of a thousand location codes fits many times. */
const largestBody = 256 * 1024;

/** Makes the server; the caller lets it listen. It keeps no session and reads no cookie. */
export function createServer({ settings, database, answers, logTo }: ServerParts): FastifyInstance {
  const app = fastify({
    ...logOptions(settings, logTo),
    bodyLimit: largestBody,
    routerOptions: { maxParamLength: 1000 },
    return503OnClosing: false,
  });
  logRequests(app);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'failed');
    const answer = errorAnswer(problemFromHttpStatus(status));
    return reply.status(answer.status).send(answer.body);
  });
  app.setNotFoundHandler((_request, reply) => {
    const answer = errorAnswer(problems.notFound);
    return reply.status(answer.status).send(answer.body);
  });
  healthRoutes(app, database);
  trpcRoutes(app, answers, settings.MIM_ACTOR_TOKEN_SECRET);
  return app;
}
