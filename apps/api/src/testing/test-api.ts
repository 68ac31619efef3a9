import type { AddressInfo } from 'node:net';
import { createTestDatabase, type TestDatabase } from '@mim/database/testing';
import { stopGracefully } from '@mim/server';
import { start } from '../process/start.js';
import type { ServerSettings } from '../server-settings/server-settings.js';
import { testSettings } from './test-settings.js';

/** An API that runs: a real server on a free port, on a real database. */
export interface TestApi {
  /** Where it listens. */
  readonly url: string;
  readonly settings: ServerSettings;
  readonly database: TestDatabase;
  /** The lines of its log so far. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** Starts an API on a database of its own, in demo mode unless changed. */
export async function startTestApi(change: Readonly<Record<string, string>> = {}): Promise<TestApi> {
  const database = await createTestDatabase();
  const api = await startOn(database, change);
  const close = async () => {
    await api.close();
    await database.close();
  };
  return { ...api, close };
}

/** Starts an API on a database that is there already; `close` leaves the database alone. */
export async function startOn(
  database: TestDatabase,
  change: Readonly<Record<string, string>> = {},
): Promise<TestApi> {
  const settings = testSettings(database, { MIM_DEMO: 'true', ...change });
  const logged: string[] = [];
  const started = await start(settings, { write: (line) => void logged.push(line) });
  if (!started.ok) throw new Error(started.problem.message.en);
  const { port } = started.value.app.server.address() as AddressInfo;
  const close = async () => void (await stopGracefully(started.value));
  return { url: `http://127.0.0.1:${port}`, settings, database, logged, close };
}
