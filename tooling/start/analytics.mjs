// `npm run analytics`: the command line of apps/analytics.
import { runAppCommand, settingsOfStart } from './app-command.mjs';

/**
 * @param {import('./command.mjs').Context} context
 * @returns {Promise<number>} The exit code of the command line.
 */
export const main = (context) =>
  runAppCommand(context, {
    app: 'analytics',
    environment: async (words) =>
      words.includes('--database') ? settingsOfStart({ analytics: 'MIM_ANALYTICS_DATABASE_URL' }) : {},
  });
