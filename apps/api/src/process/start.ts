import { assertCannotBypassRowSecurity, isDemoRemoved, openAuthDatabase, openDatabase } from '@mim/database';
import { fail, ok, type Result } from '@mim/domain';
import { createDemoAccounts } from '../demo/create-demo-accounts.js';
import type { LogStream } from '../http/request-log.js';
import { createServer } from '../server.js';
import type { ServerSettings } from '../server-settings/server-settings.js';
import { createAuthentication } from '../sign-in/authentication.js';
import type { Stoppable } from './graceful-stop.js';
import { startProblem } from './start-problem.js';

/**
 * Starts the API: opens the databases, refuses a role that could bypass row security, and listens.
 * @param settings Checked settings.
 * @param logTo Where the log goes; standard output when absent.
 * @returns What runs, to be stopped by `stopGracefully`; or why it cannot start, with nothing left open.
 * @throws What is a fault of the program itself.
 */
export async function start(settings: ServerSettings, logTo?: LogStream): Promise<Result<Stoppable>> {
  const opened = openDatabases(settings);
  const databases = Object.values(opened);
  const closeDatabases = () => Promise.all(databases.map((database) => database.destroy()));
  try {
    for (const database of databases) {
      const bound = await assertCannotBypassRowSecurity(database);
      if (bound.ok) continue;
      await closeDatabases();
      return bound;
    }
    return ok({ app: await listen(settings, opened, logTo), databases });
  } catch (error) {
    await closeDatabases();
    const problem = startProblem(error, settings);
    if (problem === undefined) throw error;
    return fail(problem);
  }
}

type Opened = ReturnType<typeof openDatabases>;

const openDatabases = (settings: ServerSettings) => ({
  appDatabase: openDatabase({
    connectionString: settings.MIM_APP_DATABASE_URL,
    applicationName: 'mim-api',
    prepare: true,
  }),
  authDatabase: openAuthDatabase({
    connectionString: settings.MIM_AUTH_DATABASE_URL,
    applicationName: 'mim-api-sign-in',
    prepare: true,
  }),
});

async function listen(settings: ServerSettings, { appDatabase, authDatabase }: Opened, logTo?: LogStream) {
  const authentication = createAuthentication({
    settings,
    database: authDatabase,
    onReport: (level) => app.log[level]('the sign-in library reported something'),
  });
  const app = createServer({ settings, appDatabase, authDatabase, authentication, logTo });
  try {
    if (settings.MIM_DEMO && !(await isDemoRemoved(appDatabase))) await createDemoAccounts(authentication);
    await app.listen({ port: settings.PORT, host: settings.MIM_HOST });
    return app;
  } catch (error) {
    app.log.error({ err: error }, 'not started');
    await app.close();
    throw error;
  }
}
