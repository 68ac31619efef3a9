import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { AuthDatabase, Database } from '@mim/database';
import fastify, { type FastifyInstance, type FastifyPluginCallback } from 'fastify';
import type { Kysely } from 'kysely';
import { analyticsProxy } from './analytics-proxy/analytics-proxy.js';
import { feedRoutes } from './calendar-feed/feed.routes.js';
import { demoRoutes } from './demo/demo.routes.js';
import { serveDashboard } from './http/dashboard.js';
import { handleError } from './http/error-handler.js';
import { healthRoutes } from './http/health.js';
import { postOnly } from './http/post-only.js';
import { guardRequests } from './http/request-guard.js';
import { type LogStream, logOptions, logRequests } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { endConnectionsWhenStopping } from './process/graceful-stop.js';
import { runRetention } from './retention/run-retention.js';
import type { ServerSettings } from './server-settings/server-settings.js';
import { readAccount } from './session/read-account.js';
import { namesOfAccounts } from './sign-in/account-names.repository.js';
import type { Authentication } from './sign-in/authentication.js';
import { signInRoutes } from './sign-in/sign-in.routes.js';
import { readClock } from './trpc/clock.js';
import { trpcRoutes } from './trpc/trpc.routes.js';

/** What the server is made of. The caller opened the databases and closes them after the server. */
export interface ServerParts {
  readonly settings: ServerSettings;
  readonly appDatabase: Kysely<Database>;
  readonly authDatabase: Kysely<AuthDatabase>;
  readonly authentication: Authentication;
  /** Where the log goes; standard output when absent. */
  readonly logTo?: LogStream | undefined;
}

/** Requests of one address in a minute: many people can share one, a flood is more. */
const requestsPerMinute = 1200;

/** Above this delay of the event loop, in milliseconds, new requests are sent away. */
const tooSlow = 5000;

/**
 * Puts the server together; it does not listen yet.
 * @example
 * const app = createServer(parts);
 * await app.listen({ port: 4000, host: '127.0.0.1' });
 */
export function createServer(parts: ServerParts): FastifyInstance {
  const { settings, appDatabase, authDatabase } = parts;
  const app = fastify({
    ...logOptions(settings, parts.logTo),
    trustProxy: settings.MIM_TRUSTED_PROXIES ?? false,
    // Ten names of procedures stand in the path of a batch.
    routerOptions: { maxParamLength: 2000 },
    // Who sends a request drop by drop holds a connection no longer than this, in milliseconds.
    requestTimeout: 30_000,
    // Who comes in on an open connection while the server stops is still served.
    return503OnClosing: false,
  });
  app.setErrorHandler(handleError);
  logRequests(app);
  endConnectionsWhenStopping(app);
  guardRequests(app, settings.origins);
  app.register(helmet, securityHeaders(settings));
  app.register(underPressure, { maxEventLoopDelay: tooSlow });
  app.register(scope((health) => healthRoutes(health, { settings, databases: [appDatabase, authDatabase] })));
  app.register(scope((api) => programRoutes(api, parts)));
  runRetention(app, { appDatabase, today: () => readClock(settings.MIM_TODAY).today });
  serveDashboard(app, settings.MIM_DASHBOARD_FOLDER);
  return app;
}

/** Everything that answers by session or opens one; limited by address. */
function programRoutes(api: FastifyInstance, parts: ServerParts): void {
  const { settings, appDatabase, authDatabase, authentication } = parts;
  const session = { authentication, appDatabase, demo: settings.MIM_DEMO };
  api.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  api.register(scope((open) => signInRoutes(open, { settings, authentication, authDatabase })));
  if (settings.MIM_DEMO) api.register(scope((open) => demoRoutes(open, { authentication })));
  api.register(
    scope((feed) =>
      feedRoutes(feed, () => ({ ...readClock(settings.MIM_TODAY), appDatabase, demo: settings.MIM_DEMO })),
    ),
  );
  for (const path of ['/api/trpc', '/analytics/trpc']) postOnly(api, path);
  api.register(scope((proxy) => analyticsProxy(proxy, { ...session, settings })));
  api.register(
    scope((trpc) =>
      trpcRoutes(trpc, {
        createContext: async (request, reply) => ({
          ...readClock(settings.MIM_TODAY),
          appDatabase,
          demo: settings.MIM_DEMO,
          namesOfAccounts: (ids) => namesOfAccounts(authDatabase, ids),
          account: await readAccount(request, reply, session),
        }),
      }),
    ),
  );
}

/** Routes with hooks and parsers of their own, which hold for no others. */
const scope =
  (routes: (app: FastifyInstance) => void): FastifyPluginCallback =>
  (app, _options, done) => {
    routes(app);
    done();
  };
