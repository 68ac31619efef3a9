import httpProxy from '@fastify/http-proxy';
import { signActorToken } from '@mim/database';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problems } from '../problems.js';
import type { ServerSettings } from '../server-settings/server-settings.js';
import { readAccount, type SessionParts } from '../session/read-account.js';
import { refuse } from '../trpc/error-map.js';
import { askedProcedures } from './asked-procedures.js';
import { headersInward, headersOutward } from './forwarded-headers.js';
import { logReport } from './log-report.js';

/** What the proxy needs. */
export interface AnalyticsProxyParts extends SessionParts {
  readonly settings: ServerSettings;
}

/** How long the analytics service may take, in milliseconds. A whole year of all locations takes seconds. */
const patience = 60_000;

/**
 * `/analytics/trpc/*`: the one way from the browser to the analytics service. The session is checked
 * here; what goes on is the question and a token, signed for a minute, that says who asks. A report that cannot be
 * written into the log of who looked is not asked for.
 */
export function analyticsProxy(app: FastifyInstance, parts: AnalyticsProxyParts): void {
  const tokens = new WeakMap<FastifyRequest, string>();
  app.addHook('preHandler', async (request, reply) => {
    const account = await readAccount(request, reply, parts);
    if (account === null) return refuse(reply, problems.signInRequired);
    const procedures = askedProcedures(request.url);
    if (procedures === null) return refuse(reply, problems.notFound);
    await logReport(parts.appDatabase, account.actor, procedures);
    const secret = parts.settings.MIM_ACTOR_TOKEN_SECRET;
    tokens.set(request, await signActorToken(account.actor, { secret, audience: 'mim-analytics' }));
  });
  app.register(httpProxy, {
    upstream: parts.settings.MIM_ANALYTICS_URL,
    prefix: '/analytics/trpc',
    rewritePrefix: '/trpc',
    httpMethods: ['POST'],
    disableRequestLogging: true,
    // No number of connections: whoever has much waiting behind them would leave others none.
    undici: { connections: null, headersTimeout: patience, bodyTimeout: patience },
    replyOptions: {
      rewriteRequestHeaders: (request, headers) =>
        headersInward(headers, tokens.get(request as FastifyRequest) ?? '', request.id),
      rewriteHeaders: headersOutward,
      onError: (reply, { error }) => answerUnreachable(reply as FastifyReply, error),
    },
  });
}

/** The service is down or does not answer in time: said as such, whatever the network said. */
function answerUnreachable(reply: FastifyReply, error: Error): void {
  reply.log.error({ err: error }, 'analytics not reached');
  const slow = 'statusCode' in error && error.statusCode === 504;
  refuse(reply, slow ? problems.figuresSlow : problems.figuresUnreachable);
}
