import { assertSchemaFits, assertServingRole, openDatabase } from '@mim/database';
import type { Result } from '@mim/domain/kernel';
import {
  type ListenAddress,
  type LogStream,
  logBrokenConnection,
  type PoolUse,
  type RunningServer,
  startServer,
} from '@mim/server';
import type { FastifyInstance } from 'fastify';
import { createServer } from '../server.js';
import type { ServerSettings } from '../server-settings/server-settings.js';

/**
 * Starts the service: refuses another database role than its own or one that could bypass row security, and a schema that is not the program's own,
 * listens, and begins to count, beside answering, the deliveries that have no tally.
 * @param settings Checked settings.
 * @param logTo Where the log goes; standard output when absent.
 * @returns What runs, to be stopped by `stopGracefully`; or why it cannot start, with nothing left open.
 * @throws What is a fault of the program itself.
 */
export function startService(settings: ServerSettings, logTo?: LogStream): Promise<Result<RunningServer>> {
  let app: FastifyInstance | undefined;
  const applicationName = 'mim-analytics';
  const pools: Record<string, PoolUse> = {};
  const database = openDatabase({
    connectionString: settings.MIM_ANALYTICS_DATABASE_URL,
    applicationName,
    maxConnections: settings.MIM_ANALYTICS_CONNECTIONS,
    patience: settings.MIM_DATABASE_SECONDS * 1000,
    throughPooler: settings.MIM_DATABASE_POOLER,
    onPool: (use) => {
      pools[applicationName] = use;
    },
    onConnectionError: (error) => logBrokenConnection(app?.log, applicationName, error),
  });
  return startServer({
    address: addressOf(settings),
    databases: [database],
    check: async () => {
      const role = await assertServingRole(database, 'mim_analytics');
      return role.ok ? assertSchemaFits(database) : role;
    },
    create: () => {
      app = createServer({ settings, database, pools, logTo });
      return app;
    },
  });
}

const addressOf = (settings: ServerSettings): ListenAddress => ({
  host: settings.MIM_ANALYTICS_HOST,
  port: settings.MIM_ANALYTICS_PORT,
  settings: {
    host: 'MIM_ANALYTICS_HOST',
    port: 'MIM_ANALYTICS_PORT',
    databases: ['MIM_ANALYTICS_DATABASE_URL'],
  },
});
