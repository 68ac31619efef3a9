import type { EmbeddedServer } from '../server/embedded-server.js';
import { startThrowawayServer } from './throwaway-server.js';

/** What a test needs to know of a server. */
export type SharedServer = Pick<EmbeddedServer, 'connectionStrings' | 'administratorConnectionString'>;

/** Carries the server of a test run from who started it to the processes in which tests run. */
const setting = 'MIM_TEST_SERVER';

/**
 * Set-up of a vitest run: one server for all test files, stopped at the end; or the one that `npm test` has
 * shared with all suites. A package names a file of its own in `test.globalSetup`:
 *
 * @example
 * // src/testing/global-setup.ts
 * export { shareServer as default } from '@mim/database/testing';
 */
export async function shareServer(): Promise<() => Promise<void>> {
  if (process.env[setting] !== undefined) return async () => undefined;
  const { connectionStrings, administratorConnectionString, stop } = await startThrowawayServer();
  const shared: SharedServer = { connectionStrings, administratorConnectionString };
  process.env[setting] = JSON.stringify(shared);
  return stop;
}

/** The server of this test run. */
export function sharedServer(): SharedServer {
  const text = process.env[setting];
  if (text === undefined)
    throw new Error('no test server: name shareServer in test.globalSetup (see shareServer)');
  return JSON.parse(text) as SharedServer;
}
