import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { openDatabase } from '../connection/open-database.js';
import type { ConnectionStrings } from '../provision/connection-strings.js';
import type { Database } from '../schema/database.generated.js';
import { sharedServer } from './shared-server.js';

/** A database for one test file: migrated, empty, with the real roles, and its own. */
export interface TestDatabase {
  readonly connectionStrings: ConnectionStrings;
  /** Handle of `mim_owner`. */
  readonly owner: Kysely<Database>;
  /** Handle of `mim_app`. */
  readonly app: Kysely<Database>;
  /** Handle of `mim_auth`. */
  readonly auth: Kysely<Database>;
  /** Handle of `mim_analytics`. */
  readonly analytics: Kysely<Database>;
  /** Ends the handles and drops the database. */
  close(): Promise<void>;
}

/**
 * Makes a database for a test file, as a copy of a migrated one.
 *
 * @example
 * const database = await createTestDatabase();
 * afterAll(() => database.close());
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = sharedServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(server.administratorConnectionString, [
    // Copies of one template wait for each other instead of failing.
    "select pg_advisory_lock(hashtext('mim-template'))",
    `create database ${name} template mim strategy file_copy`,
    `alter role mim_auth in database ${name} set search_path = auth`,
    `revoke all on database ${name} from public`,
    `grant connect on database ${name} to mim_owner, mim_app, mim_auth, mim_analytics`,
  ]);
  const connectionStrings = inDatabase(server.connectionStrings, name);
  const open = (connectionString: string): Kysely<Database> =>
    openDatabase({ connectionString, applicationName: 'mim-test', maxConnections: 5 });
  const handles = {
    owner: open(connectionStrings.owner),
    app: open(connectionStrings.app),
    auth: open(connectionStrings.auth),
    analytics: open(connectionStrings.analytics),
  };
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(handles).map((handle) => handle.destroy()));
    await administer(server.administratorConnectionString, [`drop database ${name} with (force)`]);
  };
  return { connectionStrings, ...handles, close };
}

function inDatabase(strings: ConnectionStrings, name: string): ConnectionStrings {
  const moved = (text: string): string => {
    const url = new URL(text);
    url.pathname = `/${name}`;
    return url.href;
  };
  return {
    owner: moved(strings.owner),
    app: moved(strings.app),
    auth: moved(strings.auth),
    analytics: moved(strings.analytics),
  };
}

async function administer(connectionString: string, statements: readonly string[]): Promise<void> {
  const url = new URL(connectionString);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
