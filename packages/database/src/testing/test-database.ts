import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { type OpenDatabaseOptions, openAuthDatabase, openDatabase } from '../connection/open-database.js';
import type { ConnectionStrings } from '../provision/connection-strings.js';
import { grantDatabase } from '../provision/provision.js';
import type { AuthDatabase, Database } from '../schema/database.generated.js';
import { type SharedServer, sharedServer } from './shared-server.js';

/** Milliseconds that a test waits for a connection or a lock, also on a machine that is busy with other work. */
const patience = 120_000;

/** A database for one test file: migrated, empty, with the real roles, and its own. */
export interface TestDatabase {
  readonly connectionStrings: ConnectionStrings;
  /** Handle of `mim_owner`. */
  readonly owner: Kysely<Database>;
  /** Handle of `mim_app`. */
  readonly app: Kysely<Database>;
  /** Handle of `mim_auth`. */
  readonly auth: Kysely<AuthDatabase>;
  /** Handle of `mim_analytics`. */
  readonly analytics: Kysely<Database>;
  /** Ends the handles and drops the database. */
  close(): Promise<void>;
}

/**
 * Makes a database for a test file, as a copy of a migrated one.
 *
 * @param server Where; the server of this test run when absent.
 * @example
 * const database = await createTestDatabase();
 * afterAll(() => database.close());
 */
export async function createTestDatabase(server: SharedServer = sharedServer()): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await administer(server.administratorConnectionString, 'postgres', async (client) => {
    // Copies of one template wait for each other instead of failing.
    await client.query("select pg_advisory_lock(hashtext('mim-template'))");
    await client.query(`create database ${name} template mim strategy file_copy`);
  });
  await administer(server.administratorConnectionString, name, grantDatabase);
  const connectionStrings = inDatabase(server.connectionStrings, name);
  const options = (connectionString: string): OpenDatabaseOptions => ({
    connectionString,
    applicationName: 'mim-test',
    maxConnections: 5,
    patience,
  });
  const handles = {
    owner: openDatabase(options(connectionStrings.owner)),
    app: openDatabase(options(connectionStrings.app)),
    auth: openAuthDatabase(options(connectionStrings.auth)),
    analytics: openDatabase(options(connectionStrings.analytics)),
  };
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(handles).map((handle) => handle.destroy()));
    await administer(server.administratorConnectionString, 'postgres', async (client) => {
      await client.query(`drop database ${name} with (force)`);
    });
  };
  return { connectionStrings, ...handles, close };
}

function inDatabase(strings: ConnectionStrings, name: string): ConnectionStrings {
  return {
    owner: databaseOf(strings.owner, name),
    app: databaseOf(strings.app, name),
    auth: databaseOf(strings.auth, name),
    analytics: databaseOf(strings.analytics, name),
  };
}

function databaseOf(connectionString: string, name: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(
  connectionString: string,
  database: string,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: databaseOf(connectionString, database) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
