// `npm run mim`: the command line of apps/operator.
import { runAppCommand, settingsOfStart } from './app-command.mjs';

const addresses = {
  owner: 'MIM_OWNER_DATABASE_URL',
  app: 'MIM_APP_DATABASE_URL',
  auth: 'MIM_AUTH_DATABASE_URL',
  analytics: 'MIM_ANALYTICS_DATABASE_URL',
};
const secrets = {
  actorTokenSecret: 'MIM_ACTOR_TOKEN_SECRET',
  authSecret: 'MIM_AUTH_SECRET',
  pseudonymSecret: 'MIM_PSEUDONYM_SECRET',
};

/**
 * @param {import('./command.mjs').Context} context
 * @returns {Promise<number>} The exit code of the command line.
 */
export const main = (context) =>
  runAppCommand(context, {
    app: 'operator',
    environment: () => settingsOfStart(addresses, secrets),
  });
