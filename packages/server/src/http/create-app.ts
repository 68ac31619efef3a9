import helmet from '@fastify/helmet';
import underPressure from '@fastify/under-pressure';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { ErrorMap } from '../trpc/error-map.js';
import { endConnectionsWhenStopping } from './end-connections.js';
import { handleErrors } from './handle-errors.js';
import { keepFromCaches } from './keep-from-caches.js';
import { longestPath, readableAddress } from './readable-address.js';
import { type LogParts, logOptions, logRequests } from './request-log.js';
import { type SecurityParts, securityHeaders } from './security-headers.js';

/** What is different from one server to another. */
export interface AppParts {
  readonly log: LogParts;
  readonly security: SecurityParts;
  readonly errors: ErrorMap;
  /** The largest body in bytes; Fastify's own limit when absent. */
  readonly bodyLimit?: number;
  /** Reverse proxies whose word about the address of a browser is believed; none when absent. */
  readonly trustProxy?: FastifyServerOptions['trustProxy'];
}

/** Who sends a request drop by drop holds a connection no longer than this, in milliseconds. */
const slowestRequest = 30_000;

/** Above this delay of the event loop, in milliseconds, new requests are sent away. */
const tooSlow = 5000;

/**
 * Makes a server without routes: it logs without names, refuses in coded problems, keeps answers out of caches,
 * tells browsers what they may do, sends requests away when it cannot keep up, and can be stopped without
 * cutting off a request. The caller adds routes and lets it listen.
 * @example
 * const app = createApp({ log: { service: 'mim-api', level: 'info' }, security: { secure: true }, errors });
 */
export function createApp(parts: AppParts): FastifyInstance {
  const app = fastify({
    ...logOptions(parts.log),
    ...(parts.bodyLimit === undefined ? {} : { bodyLimit: parts.bodyLimit }),
    trustProxy: parts.trustProxy ?? false,
    rewriteUrl: readableAddress,
    routerOptions: { maxParamLength: longestPath },
    requestTimeout: slowestRequest,
    // Who comes in on an open connection while the server stops is still served.
    return503OnClosing: false,
  });
  handleErrors(app, parts.errors);
  logRequests(app);
  keepFromCaches(app);
  endConnectionsWhenStopping(app);
  app.register(helmet, securityHeaders(parts.security));
  app.register(underPressure, { maxEventLoopDelay: tooSlow });
  return app;
}
