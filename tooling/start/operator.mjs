// `npm run mim`: the command line of apps/operator.
import { databaseOfStart, runAppCommand } from './app-command.mjs';

/**
 * @param {import('./command.mjs').Context} context
 * @returns {Promise<number>} The exit code of the command line.
 */
export const main = (context) =>
  runAppCommand(context, {
    app: 'operator',
    environment: () => databaseOfStart('owner', 'MIM_OWNER_DATABASE_URL'),
  });
