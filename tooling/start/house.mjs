// The house: the database, the analytics service, and the API that serves the dashboard. Each is a process of
// its own; they are started in this order and stopped in the reverse.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { startRoom, untilReady } from './room.mjs';
import { keptSecrets } from './secrets.mjs';
import { root } from './workspace.mjs';

/**
 * @typedef {object} House
 * @property {(settings: import('./settings.mjs').StartSettings, port: number) => Promise<{ location: string }>}
 *   start Resolves when the dashboard can be used; says where the database is.
 * @property {() => Promise<void>} stop
 * @property {() => void} force
 */

/**
 * @param {object} options
 * @param {import('./progress.mjs').Progress} options.progress
 * @param {ReturnType<typeof import('./stopping.mjs').createStopping>} options.stopping
 * @returns {House}
 */
export function createHouse({ progress, stopping }) {
  /** @type {import('./room.mjs').Room[]} */
  const rooms = [];

  /** @type {Open} */
  const open = (options) => {
    const onEnd = (/** @type {import('./room.mjs').Room} */ room) =>
      stopping.stop({
        exitCode: 1,
        words: `${room.lastLines()}\n\n${room.name} ended by itself; all stops.`,
      });
    rooms.push(startRoom({ ...options, onEnd }));
  };

  return {
    async start(settings, port) {
      const { dataFolder, host } = settings;
      const logs = join(dataFolder, 'logs');
      mkdirSync(logs, { recursive: true });
      const secrets = keptSecrets(dataFolder);
      const environment = environmentOfServers(secrets, settings);
      const { connectionStrings, location } = await progress.step('Starting the database', (tell) =>
        untilDatabase({ open, settings, secrets, stopping, tell, logFile: join(logs, 'database.log') }),
      );
      await progress.step('Starting the servers', async () => {
        const analyticsPort = settings.analyticsPort || ((await freePort(0, '127.0.0.1')) ?? 4001);
        open({
          name: 'The analytics service',
          script: join(root, 'apps/analytics/dist/service/main.js'),
          logFile: join(logs, 'analytics.log'),
          environment: {
            ...environment,
            MIM_ANALYTICS_HOST: '127.0.0.1',
            MIM_ANALYTICS_PORT: `${analyticsPort}`,
            MIM_ANALYTICS_DATABASE_URL: connectionStrings.analytics,
          },
        });
        open({
          name: 'The API',
          script: join(root, 'apps/api/dist/main.js'),
          logFile: join(logs, 'api.log'),
          environment: {
            ...environment,
            PORT: `${port}`,
            MIM_ANALYTICS_URL: `http://127.0.0.1:${analyticsPort}`,
            MIM_APP_DATABASE_URL: connectionStrings.app,
            MIM_AUTH_DATABASE_URL: connectionStrings.auth,
            MIM_AUTH_SECRET: process.env.MIM_AUTH_SECRET || secrets.authSecret,
            MIM_DASHBOARD_FOLDER: join(root, 'apps/dashboard/dist'),
          },
        });
        const waiting = { stopping: stopping.signal };
        await untilReady(`http://127.0.0.1:${analyticsPort}/readyz`, waiting);
        await untilReady(`http://${reachable(host)}:${port}/readyz`, waiting);
      });
      return { location };
    },
    async stop() {
      for (const room of rooms.toReversed()) await room.stop();
    },
    force() {
      for (const room of rooms) room.force();
    },
  };
}

/** @typedef {(options: Omit<Parameters<typeof startRoom>[0], 'onEnd'>) => void} Open */

/**
 * What both servers get: the environment of this process, without the address of the database's administrator.
 * @param {import('./secrets.mjs').Secrets} secrets
 * @param {import('./settings.mjs').StartSettings} settings
 * @returns {NodeJS.ProcessEnv}
 */
function environmentOfServers(secrets, { demo }) {
  const { DATABASE_URL: _, ...environment } = process.env;
  return {
    ...environment,
    MIM_DEMO: `${demo}`,
    MIM_DOOR_SECRET: process.env.MIM_DOOR_SECRET || secrets.doorSecret,
  };
}

/** @param {string} host An address to listen on; all addresses are reached through this machine's own. */
const reachable = (host) => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

/**
 * @param {object} options
 * @param {Open} options.open
 * @param {import('./settings.mjs').StartSettings} options.settings
 * @param {import('./secrets.mjs').Secrets} options.secrets
 * @param {ReturnType<typeof import('./stopping.mjs').createStopping>} options.stopping
 * @param {(detail: string) => void} options.tell
 * @param {string} options.logFile
 * @returns {Promise<Extract<import('./database-room.mjs').DatabaseMessage, { kind: 'ready' }>>}
 */
function untilDatabase({ open, settings, secrets, stopping, tell, logFile }) {
  const { mim_owner, mim_app, mim_auth, mim_analytics } = secrets;
  return new Promise((resolve, reject) => {
    stopping.signal.addEventListener('abort', () => reject(stopping.signal.reason), { once: true });
    open({
      name: 'The database',
      script: join(import.meta.dirname, 'database-room.mjs'),
      logFile,
      // At once means for PostgreSQL: without waiting for anyone, but never by leaving it behind.
      forceWith: 'SIGINT',
      environment: {
        ...process.env,
        MIM_DATABASE_ROOM: JSON.stringify({
          dataFolder: settings.dataFolder,
          databaseUrl: settings.databaseUrl,
          demo: settings.demo,
          passwords: { mim_owner, mim_app, mim_auth, mim_analytics },
        }),
      },
      onMessage: (/** @type {import('./database-room.mjs').DatabaseMessage} */ message) => {
        if (message.kind === 'doing') tell(message.words);
        else if (message.kind === 'ready') resolve(message);
        else stopping.stop({ exitCode: 1, words: message.words });
      },
    });
  });
}
