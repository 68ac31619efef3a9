import { randomUUID } from 'node:crypto';
import { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { ServerSettings } from '../server-settings/server-settings.js';

/** Takes the lines of the log. */
export interface LogStream {
  write(line: string): void;
}

/** How the service logs: JSON lines, and of a request only what `logRequests` writes. */
export const logOptions = (
  { MIM_LOG_LEVEL }: ServerSettings,
  stream?: LogStream,
): Pick<FastifyServerOptions, 'logger' | 'logController' | 'genReqId' | 'requestIdHeader'> => ({
  logger: {
    level: MIM_LOG_LEVEL,
    base: { service: 'mim-analytics' },
    serializers: { err: errorFacts },
    ...(stream === undefined ? {} : { stream }),
  },
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  genReqId: () => randomUUID(),
  requestIdHeader: false,
});

/** One line for each answer: method, path, status, duration. The path has no query string. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: request.url.split(/[?#]/, 1)[0],
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}

/** An error without its message: what a database or a parser says quotes what was typed. */
function errorFacts(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { type: error.name, message: code, stack: frames.map((frame) => frame.trim()).join('\n') };
}
