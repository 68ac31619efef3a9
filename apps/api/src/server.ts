import rateLimit from '@fastify/rate-limit';
import { type AuthDatabase, assertSchemaFits, type Database } from '@mim/database';
import {
  aliveAt,
  createApp,
  type HealthChecks,
  healthRoutes,
  type LogStream,
  metricRoutes,
  NotReady,
  type PoolUse,
  poolMeasure,
  postOnly,
  procedureRoutes,
  queueMeasure,
  scope,
} from '@mim/server';
import type { FastifyInstance } from 'fastify';
import { type Kysely, sql } from 'kysely';
import { analyticsProxy } from './analytics-proxy/analytics-proxy.js';
import { feedRoutes } from './calendar-feed/feed.routes.js';
import { deliveryFileBodyLimit } from './delivery-files/delivery-files.schema.js';
import { demoRoutes } from './demo/demo.routes.js';
import { serveDashboard } from './http/dashboard.js';
import { pageRules } from './http/page-rules.js';
import { guardRequests } from './http/request-guard.js';
import { importBodyLimit } from './imports/imports.schema.js';
import { invitationRoutes } from './invitations/invitation.routes.js';
import { outsideFileBodyLimit } from './outside-figures/outside-figures.schema.js';
import { appRouter } from './router.js';
import { type SecondFactorParts, secondFactorRoutes } from './second-factor/second-factor.routes.js';
import type { ServerSettings } from './server-settings/server-settings.js';
import { readAccount, readAsker } from './session/read-account.js';
import { accountDirectory } from './sign-in/account-directory.js';
import { contactsOfAccounts, namesOfAccounts } from './sign-in/account-names.repository.js';
import type { Authentication } from './sign-in/authentication.js';
import { hashingUse } from './sign-in/hashing-queue.js';
import { type SignInParts, signInRoutes } from './sign-in/sign-in.routes.js';
import { takeoverBodyLimit } from './takeovers/takeovers.schema.js';
import { readClock } from './trpc/clock.js';
import { errorMap } from './trpc/error-map.js';

/** What the server is made of. The caller opened the databases and closes them after the server. */
export interface ServerParts {
  readonly settings: ServerSettings;
  readonly appDatabase: Kysely<Database>;
  readonly authDatabase: Kysely<AuthDatabase>;
  readonly authentication: Authentication;
  /** How the pools are used, for who measures it. */
  readonly pools?: Readonly<Record<string, PoolUse>>;
  /** Where the log goes; standard output when absent. */
  readonly logTo?: LogStream | undefined;
}

/** Requests of one address in a minute: many people can share one, a flood is more. */
const requestsPerMinute = 1200;

/**
 * Puts the server together; it does not listen yet.
 * @example
 * const app = createServer(parts);
 * await app.listen({ port: 4000, host: '127.0.0.1' });
 */
export function createServer(parts: ServerParts): FastifyInstance {
  const { settings } = parts;
  const app = createApp({
    log: { service: 'mim-api', level: settings.MIM_LOG_LEVEL, stream: parts.logTo },
    security: { secure: settings.MIM_PUBLIC_ORIGIN.startsWith('https://'), pages: pageRules },
    errors: errorMap,
    trustProxy: settings.MIM_TRUSTED_PROXIES ?? false,
  });
  metricRoutes(app, {
    token: settings.MIM_METRICS_TOKEN,
    measures: [poolMeasure(() => parts.pools ?? {}), queueMeasure({ passwords: hashingUse })],
  });
  guardRequests(app, settings.origins);
  app.register(scope((health) => healthRoutes(health, healthChecks(parts))));
  app.register(scope((api) => programRoutes(api, parts)));
  serveDashboard(app, settings.MIM_DASHBOARD_FOLDER);
  return app;
}

/** Everything that answers by session or opens one; limited by address. */
function programRoutes(api: FastifyInstance, parts: ServerParts): void {
  const { settings, appDatabase, authDatabase, authentication } = parts;
  const today = () => readClock(settings.MIM_TODAY).today;
  const session = { authentication, appDatabase, demo: settings.MIM_DEMO, today };
  api.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  const signIn: SignInParts = {
    ...{ settings, authentication, authDatabase, appDatabase },
    accountOf: (request, reply) => readAccount(request, reply, session),
  };
  api.register(scope((open) => signInRoutes(open, signIn)));
  const secondFactor: SecondFactorParts = {
    ...{ authentication, authDatabase, secret: settings.MIM_AUTH_SECRET },
    askerOf: (request, reply) => readAsker(request, reply, session),
  };
  api.register(scope((open) => secondFactorRoutes(open, secondFactor)));
  const accepting = { authentication, authDatabase, appDatabase, secret: settings.MIM_AUTH_SECRET };
  api.register(scope((open) => invitationRoutes(open, accepting)));
  if (settings.MIM_DEMO) api.register(scope((open) => demoRoutes(open, { authentication })));
  api.register(
    scope((feed) =>
      feedRoutes(feed, () => ({ ...readClock(settings.MIM_TODAY), appDatabase, demo: settings.MIM_DEMO })),
    ),
  );
  postOnly(api, '/analytics/trpc', errorMap);
  api.register(scope((proxy) => analyticsProxy(proxy, { ...session, settings })));
  api.register(
    scope((procedures) =>
      procedureRoutes(procedures, {
        path: '/api/trpc',
        router: appRouter,
        errors: errorMap,
        bodyLimits: {
          'imports.dryRun': importBodyLimit,
          'imports.store': importBodyLimit,
          'takeovers.begin': takeoverBodyLimit,
          'takeovers.change': takeoverBodyLimit,
          'outsideFigures.check': outsideFileBodyLimit,
          'outsideFigures.store': outsideFileBodyLimit,
          'deliveryFiles.check': deliveryFileBodyLimit,
          'deliveryFiles.send': deliveryFileBodyLimit,
        },
        createContext: async (request, reply) => ({
          ...readClock(settings.MIM_TODAY),
          appDatabase,
          demo: settings.MIM_DEMO,
          pseudonymSecret: settings.MIM_PSEUDONYM_SECRET,
          accounts: accountDirectory(authDatabase),
          namesOfAccounts: (ids) => namesOfAccounts(authDatabase, ids),
          contactsOfAccounts: (ids) => contactsOfAccounts(authDatabase, ids),
          ...(await readAsker(request, reply, session)),
        }),
      }),
    ),
  );
}

/** The databases must answer and be this program's own; everything but figures works without the analytics service. */
const healthChecks = ({ settings, appDatabase, authDatabase }: ServerParts): HealthChecks => ({
  required: {
    database: () => Promise.all([appDatabase, authDatabase].map((each) => sql`select 1`.execute(each))),
    schema: async () => {
      const fits = await assertSchemaFits(appDatabase);
      if (!fits.ok) throw new NotReady(fits.problem);
    },
  },
  reported: { analytics: aliveAt(settings.MIM_ANALYTICS_URL) },
});
