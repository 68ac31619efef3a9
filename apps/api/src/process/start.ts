import {
  assertSchemaFits,
  assertServingRole,
  isDemoRemoved,
  openAuthDatabase,
  openDatabase,
} from '@mim/database';
import { fail, type Result } from '@mim/domain/kernel';
import {
  type ListenAddress,
  type LogStream,
  logBrokenConnection,
  type PoolUse,
  type RunningServer,
  startServer,
} from '@mim/server';
import type { FastifyInstance } from 'fastify';
import { createDemoAccounts } from '../demo/create-demo-accounts.js';
import { dashboardMissing } from '../http/dashboard.js';
import { createServer } from '../server.js';
import type { ServerSettings } from '../server-settings/server-settings.js';
import { createAuthentication } from '../sign-in/authentication.js';
import { readEstimators } from '../sign-in/password-strength.js';
import { readClock } from '../trpc/clock.js';
import { runRetention } from './run-retention.js';

/**
 * Starts the API: opens the databases, refuses another role than theirs or one that could bypass row security, and a schema that is not the program's
 * own, and listens.
 * @param settings Checked settings.
 * @param logTo Where the log goes; standard output when absent.
 * @returns What runs, to be stopped by `stopGracefully`; or why it cannot start, with nothing left open.
 * @throws What is a fault of the program itself.
 */
export function start(settings: ServerSettings, logTo?: LogStream): Promise<Result<RunningServer>> {
  const unbuilt = dashboardMissing(settings.MIM_DASHBOARD_FOLDER);
  if (unbuilt !== null) return Promise.resolve(fail(unbuilt));
  let app: FastifyInstance | undefined;
  const pools: Record<string, PoolUse> = {};
  const { appDatabase, authDatabase } = openDatabases(settings, {
    onBroken: (database, error) => logBrokenConnection(app?.log, database, error),
    onPool: (name, use) => {
      pools[name] = use;
    },
  });
  return startServer({
    address: addressOf(settings),
    databases: [appDatabase, authDatabase],
    check: async (database) => {
      // Both are handles of one database; who signs people in does not see its steps.
      if (database === authDatabase) return assertServingRole(database, 'mim_auth');
      const role = await assertServingRole(database, 'mim_app');
      return role.ok ? assertSchemaFits(database) : role;
    },
    create: async () => {
      if (!settings.MIM_DEMO) await readEstimators();
      const authentication = createAuthentication({
        settings,
        database: authDatabase,
        onReport: (level) => app?.log[level]('the sign-in library reported something'),
      });
      app = createServer({ settings, appDatabase, authDatabase, authentication, pools, logTo });
      runRetention(app, { appDatabase, today: () => readClock(settings.MIM_TODAY).today });
      if (settings.MIM_DEMO && !(await isDemoRemoved(appDatabase))) await createDemoAccounts(authentication);
      return app;
    },
  });
}

interface PoolEvents {
  readonly onBroken: (database: string, error: Error) => void;
  readonly onPool: (database: string, use: PoolUse) => void;
}

function openDatabases(settings: ServerSettings, { onBroken, onPool }: PoolEvents) {
  const options = (connectionString: string, maxConnections: number, applicationName: string) => ({
    connectionString,
    maxConnections,
    applicationName,
    prepare: true,
    patience: settings.MIM_DATABASE_SECONDS * 1000,
    throughPooler: settings.MIM_DATABASE_POOLER,
    onConnectionError: (error: Error) => onBroken(applicationName, error),
    onPool: (use: PoolUse) => onPool(applicationName, use),
  });
  return {
    appDatabase: openDatabase(
      options(settings.MIM_APP_DATABASE_URL, settings.MIM_APP_CONNECTIONS, 'mim-api'),
    ),
    authDatabase: openAuthDatabase(
      options(settings.MIM_AUTH_DATABASE_URL, settings.MIM_AUTH_CONNECTIONS, 'mim-api-sign-in'),
    ),
  };
}

const addressOf = (settings: ServerSettings): ListenAddress => ({
  host: settings.MIM_HOST,
  port: settings.PORT,
  settings: { host: 'MIM_HOST', port: 'PORT', databases: ['MIM_APP_DATABASE_URL', 'MIM_AUTH_DATABASE_URL'] },
});
