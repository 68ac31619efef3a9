import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { errorFacts } from './error-facts.js';

/** Takes the lines of the log. */
export interface LogStream {
  write(line: string): void;
}

/** How a server logs. */
export interface LogParts {
  /** Stands in each line, so that the logs of several servers can be read as one. */
  readonly service: string;
  readonly level: string;
  /** Where the lines go; standard output when absent. */
  readonly stream?: LogStream | undefined;
}

/**
 * JSON lines, an id for each request that nobody outside chooses, and of a request only what `logRequests`
 * writes.
 */
export const logOptions = ({
  service,
  level,
  stream,
}: LogParts): Pick<FastifyServerOptions, 'logger' | 'logController' | 'genReqId' | 'requestIdHeader'> => ({
  logger: {
    level,
    base: { service },
    // Whoever logs an error, of it only its kind is written.
    serializers: { err: errorFacts },
    ...(stream === undefined ? {} : { stream }),
  },
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  genReqId: () => randomUUID(),
  requestIdHeader: false,
});

/**
 * One line for each answer: method, route, status, duration. Of an address only the route that it found is
 * written, never the address itself: a path can hold a secret or a name, in any spelling; null: it found none.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

/**
 * The path without its query.
 * @example
 * pathOf('/mothers?name=x#y'); // '/mothers'
 */
export const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';
