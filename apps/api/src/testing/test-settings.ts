import type { TestDatabase } from '@mim/database/testing';
import { readServerSettings, type ServerSettings } from '../server-settings/server-settings.js';

/** The address that the tests' pages have; where the server really listens is another matter. */
export const ownOrigin = 'http://mim.test';

/** Settings of a test's API as an environment: any free port, its own database. */
export const testEnvironment = (
  { connectionStrings }: TestDatabase,
  change: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  NODE_ENV: 'test',
  PORT: '0',
  MIM_PUBLIC_ORIGIN: ownOrigin,
  // As long as a busy machine may need.
  MIM_DATABASE_SECONDS: '120',
  MIM_APP_DATABASE_URL: connectionStrings.app,
  MIM_AUTH_DATABASE_URL: connectionStrings.auth,
  MIM_ACTOR_TOKEN_SECRET: 'Qn7vR2xK9mZt4LpW8sYb3HcJ6dFgA1eU',
  MIM_AUTH_SECRET: 'uE5aGf1dJ6cHb3Ys8WpL4tZm9Kx2Rv7n',
  ...change,
});

/** The same, read and checked. */
export function testSettings(
  database: TestDatabase,
  change?: Readonly<Record<string, string>>,
): ServerSettings {
  const read = readServerSettings(testEnvironment(database, change));
  if (!read.ok) throw new Error(read.problem.message.en);
  return read.value;
}
