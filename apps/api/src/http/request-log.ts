import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';
import type { ServerSettings } from '../server-settings/server-settings.js';
import { errorFacts } from './error-facts.js';

/** Takes the lines of the log. */
export interface LogStream {
  write(line: string): void;
}

/**
 * How the server logs: JSON lines, an id for each request, and of a request only what `logRequests` writes.
 * @param stream Where the lines go; standard output when absent.
 */
export const logOptions = (settings: ServerSettings, stream?: LogStream): Partial<FastifyServerOptions> => ({
  logger: {
    level: settings.MIM_LOG_LEVEL,
    base: { service: 'mim-api' },
    // Whoever logs an error, of it only its kind is written.
    serializers: { err: errorFacts },
    ...(stream === undefined ? {} : { stream }),
  },
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  genReqId: () => randomUUID(),
  requestIdHeader: false,
});

/** One line for each answer: method, path, status, duration. Query strings and bodies hold names. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: loggedPath(request),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

/** The path as it may stand in the log: of the address of a calendar, whose path is a secret, only its kind. */
const loggedPath = ({ url }: FastifyRequest): string =>
  pathOf(url).replace(/^\/+calendar\/.*$/i, '/calendar/…');

/** The path without its query. */
export const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';
