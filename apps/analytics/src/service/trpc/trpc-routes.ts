import { type Actor, verifyActorToken } from '@mim/database';
import { fail, type Problem, type Result } from '@mim/domain';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problems } from '../problems.js';
import type { FigureAnswers } from '../reports/figure-answers.js';
import { type AnalyticsRouter, analyticsRouter } from '../router.js';
import { errorAnswer } from './error-map.js';

/** So many calls travel in one request at most. */
export const mostCallsInBatch = 10;

/**
 * The procedures under `/trpc`: by POST and in JSON only, so that no question stands in an address, and
 * each request with a signed token that says who asks.
 */
export function trpcRoutes(app: FastifyInstance, answers: FigureAnswers, actorTokenSecret: string): void {
  app.register((scope, _options, done) => {
    scope.addHook('onRequest', async (request, reply) => {
      const problem = refusalOf(request);
      if (problem === undefined) return;
      const { status, body } = errorAnswer(problem);
      if (problem === problems.wrongMethod) reply.header('allow', 'POST');
      return reply.status(status).send(body);
    });
    scope.register(fastifyTRPCPlugin, {
      prefix: '/trpc',
      trpcOptions: {
        router: analyticsRouter,
        allowMethodOverride: true,
        maxBatchSize: mostCallsInBatch,
        createContext: async ({ req }) => ({ actor: await actorOf(req, actorTokenSecret), answers }),
        onError: ({ error, req }) => {
          if (error.code === 'INTERNAL_SERVER_ERROR') req.log.error({ err: error.cause ?? error }, 'failed');
        },
      },
    } satisfies FastifyTRPCPluginOptions<AnalyticsRouter>);
    done();
  });
}

/** Why a request is not read at all. The plugin of tRPC would also read forms, and run them. */
function refusalOf({ method, headers }: FastifyRequest): Problem | undefined {
  if (method !== 'POST') return problems.wrongMethod;
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return type === 'application/json' ? undefined : problems.notJson;
}

async function actorOf({ headers }: FastifyRequest, secret: string): Promise<Result<Actor>> {
  const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  return token === undefined
    ? fail(problems.actorTokenMissing)
    : verifyActorToken(token, { secret, audience: 'mim-analytics' });
}
