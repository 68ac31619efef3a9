// The services: the database, the analytics service, and the API that serves the dashboard. Each is a process of
// its own; they are stopped in the reverse of this order.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { keptSecrets } from './secrets.mjs';
import { startServiceProcess, untilReady } from './service-process.mjs';
import { root } from './workspace.mjs';

/** @typedef {import('./service-process.mjs').ServiceProcess} ServiceProcess */
/** @typedef {import('./settings.mjs').StartSettings} StartSettings */
/** @typedef {import('./secrets.mjs').Secrets} Secrets */
/** @typedef {(options: Omit<Parameters<typeof startServiceProcess>[0], 'onEnd'>) => ServiceProcess} Open */

/**
 * @typedef {object} Services
 * @property {(settings: StartSettings, port: number) => Promise<{ location: string }>} start Resolves when the
 *   dashboard can be used; says where the database is.
 * @property {() => Promise<void>} stop
 * @property {() => void} force
 */

const local = '127.0.0.1';

/**
 * @param {object} options
 * @param {import('./progress.mjs').Progress} options.progress
 * @param {ReturnType<typeof import('./stopping.mjs').createStopping>} options.stopping
 * @returns {Services}
 */
export function createServices({ progress, stopping }) {
  /** @type {ServiceProcess[]} */
  const processes = [];
  let isStopping = false;

  /** @type {Open} */
  const open = (options) => {
    const onEnd = (/** @type {ServiceProcess} */ { name, lastLines }) => {
      // One that was asked to end is not why all stops.
      if (isStopping) return;
      stopping.stop({ exitCode: 1, message: `${lastLines()}\n\n${name} ended by itself; all stops.` });
    };
    const service = startServiceProcess({ ...options, onEnd });
    processes.push(service);
    return service;
  };

  return {
    async start(settings, port) {
      const logs = join(settings.dataFolder, 'logs');
      mkdirSync(logs, { recursive: true });
      const secrets = keptSecrets(settings.dataFolder, (file) => {
        if (settings.production && settings.databaseUrl)
          progress.line(`  The passwords of the database's roles were drawn; they are in ${file}.`);
      });
      const database = progress.step('Starting the database', (tell) =>
        untilDatabase({
          open,
          settings,
          secrets,
          stopping,
          tell,
          line: progress.line,
          logFile: join(logs, 'database.log'),
        }),
      );
      // The servers load while the database starts; they begin when they are told where it is.
      const analytics = openServer({
        open,
        name: 'The analytics service',
        main: 'apps/analytics/dist/service/main.js',
        logFile: join(logs, 'analytics.log'),
      });
      const api = openServer({
        open,
        name: 'The API',
        main: 'apps/api/dist/main.js',
        logFile: join(logs, 'api.log'),
      });
      const { connectionStrings, location } = await database;

      await progress.step('Starting the servers', async () => {
        const analyticsPort = settings.analyticsPort || ((await freePort(0, local)) ?? 4001);
        const shared = sharedSettings(secrets, settings);
        analytics.send({
          ...shared,
          MIM_ANALYTICS_HOST: local,
          MIM_ANALYTICS_PORT: `${analyticsPort}`,
          MIM_ANALYTICS_DATABASE_URL: connectionStrings.analytics,
        });
        api.send({
          ...shared,
          PORT: `${port}`,
          MIM_ANALYTICS_URL: `http://${local}:${analyticsPort}`,
          MIM_APP_DATABASE_URL: connectionStrings.app,
          MIM_AUTH_DATABASE_URL: connectionStrings.auth,
          MIM_AUTH_SECRET: process.env.MIM_AUTH_SECRET || secrets.authSecret,
          MIM_PSEUDONYM_SECRET: pseudonymSecretOf(secrets),
          MIM_DASHBOARD_FOLDER: join(root, 'apps/dashboard/dist'),
        });
        const waiting = { stopping: stopping.signal };
        await untilReady(`http://${local}:${analyticsPort}/readyz`, waiting);
        await untilReady(`http://${reachable(settings.host)}:${port}/readyz`, waiting);
      });
      return { location };
    },
    async stop() {
      isStopping = true;
      for (const service of processes.toReversed()) await service.stop();
    },
    force() {
      for (const service of processes) service.force();
    },
  };
}

/**
 * A server gets the environment of this process, without the address of the database's administrator.
 * @param {{ open: Open, name: string, main: string, logFile: string }} options
 */
function openServer({ open, name, main, logFile }) {
  const { DATABASE_URL: _, ...environment } = process.env;
  return open({
    name,
    args: [join(import.meta.dirname, 'server-process.mjs'), join(root, main)],
    logFile,
    environment,
  });
}

/**
 * @param {Secrets} secrets
 * @param {StartSettings} settings
 */
const sharedSettings = (secrets, { demo }) => ({
  MIM_DEMO: `${demo}`,
  MIM_ACTOR_TOKEN_SECRET: process.env.MIM_ACTOR_TOKEN_SECRET || secrets.actorTokenSecret,
});

/**
 * What pseudonyms are made with: the demonstration's deliveries are made with the one that the API makes them with.
 * @param {Secrets} secrets
 */
const pseudonymSecretOf = ({ pseudonymSecret }) => process.env.MIM_PSEUDONYM_SECRET || pseudonymSecret;

/** @param {string} host An address to listen on; all addresses are reached through this machine's own. */
const reachable = (host) => (host === '0.0.0.0' || host === '::' ? local : host);

/**
 * @param {object} options
 * @param {Open} options.open
 * @param {StartSettings} options.settings
 * @param {Secrets} options.secrets
 * @param {ReturnType<typeof import('./stopping.mjs').createStopping>} options.stopping
 * @param {(detail: string) => void} options.tell
 * @param {(text: string) => void} options.line
 * @param {string} options.logFile
 * @returns {Promise<Extract<import('./database-process.mjs').DatabaseMessage, { kind: 'ready' }>>}
 */
function untilDatabase({ open, settings, secrets, stopping, tell, line, logFile }) {
  const { mim_owner, mim_app, mim_auth, mim_analytics } = secrets;
  const { dataFolder, databaseUrl, demo } = settings;
  return new Promise((resolve, reject) => {
    stopping.signal.addEventListener('abort', () => reject(stopping.signal.reason), { once: true });
    const database = open({
      name: 'The database',
      args: [join(import.meta.dirname, 'database-process.mjs')],
      logFile,
      // At once means for PostgreSQL: without waiting for anyone, but never by leaving it behind.
      forceWith: 'SIGINT',
      environment: process.env,
      onMessage: (/** @type {import('./database-process.mjs').DatabaseMessage} */ message) => {
        if (message.kind === 'doing') tell(message.text);
        else if (message.kind === 'happened') line(`  ${message.text}`);
        else if (message.kind === 'ready') resolve(message);
        else stopping.stop({ exitCode: 1, message: message.text });
      },
    });
    const passwords = { mim_owner, mim_app, mim_auth, mim_analytics };
    database.send({ dataFolder, databaseUrl, demo, passwords, pseudonymSecret: pseudonymSecretOf(secrets) });
  });
}
