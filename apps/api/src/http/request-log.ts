import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Settings } from '../settings/settings.js';

/** How the server logs: JSON lines, an id for each request, and of a request only what `logRequests` writes. */
export const logOptions = (settings: Settings): Partial<FastifyServerOptions> => ({
  logger: { level: settings.MIM_LOG_LEVEL, base: { service: 'mim-api' } },
  disableRequestLogging: true,
  genReqId: () => randomUUID(),
  requestIdHeader: false,
  requestIdLogLabel: 'requestId',
});

/** One line for each answer: method, path, status, duration. Query strings and bodies hold names. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: pathOf(request.url),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

/** The path without its query. */
export const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';
